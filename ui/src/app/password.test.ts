// What a new password has to be.
import { describe, expect, it } from 'vitest';
import { passwordFault } from './password.ts';

describe('a new password', () => {
  it('has twelve signs at least, as people count them, and two hundred at most', () => {
    expect(passwordFault('eleven sign')).toBe('account-password-short');
    expect(passwordFault('twelve signs')).toBeUndefined();
    expect(passwordFault('🦆'.repeat(11))).toBe('account-password-short');
    expect(passwordFault('🦆'.repeat(12))).toBeUndefined();
    expect(passwordFault('a'.repeat(200))).toBeUndefined();
    expect(passwordFault('a'.repeat(201))).toBe('account-password-long');
  });

  it('is not the sign-in name, however that is written', () => {
    expect(passwordFault(' Amina@Northfield.example', 'amina@northfield.example ')).toBe('account-password-is-login');
    expect(passwordFault('amina@northfield.example and a heron', 'amina@northfield.example')).toBeUndefined();
    expect(passwordFault('short', 'short')).toBe('account-password-short');
  });
});

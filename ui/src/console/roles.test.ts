// What another role means.
import { describe, expect, it } from 'vitest';
import { meaningOf } from './roles.ts';

describe('another role', () => {
  it('says what IT gets to see, and what is still missing to open reports', () => {
    expect(meaningOf('user', 'it', false)).toEqual(['role-means-it', 'role-means-it-key']);
    expect(meaningOf('power-user', 'it', false)).toEqual(['role-means-it', 'role-means-it-key']);
  });

  it('says what is lost, and to oneself that somebody else has to bring it back', () => {
    expect(meaningOf('it', 'user', false)).toEqual(['role-means-not-it', 'role-means-not-it-key']);
    expect(meaningOf('it', 'user', true)).toEqual(['role-means-you', 'role-means-not-it-key']);
  });

  it('says nothing where nothing changes', () => {
    expect(meaningOf('it', 'it', true)).toEqual([]);
    expect(meaningOf('power-user', 'user', false)).toEqual([]);
  });
});

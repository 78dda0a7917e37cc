import { examplesOf, longName } from '../examples/examples.ts';
import Commands from './Commands.svelte';

const commands = [{ program: 'cancel', args: ['Finance-2F-1182'] }, { program: 'cupsenable', args: ['Finance-2F'] }];

export default examplesOf(Commands, {
  closed: { commands },
  open: { commands, open: true },
  'with data': { commands: [{ program: 'powershell.exe', args: ['-NoProfile', '-Command', "try {\n$given = $input | ConvertFrom-Json\nAdd-Printer -Name $given.printer -IppURL $given.address\n} catch { exit 1 }"], input: '{"printer":"Finance-2F","address":"ipp://10.0.0.7/ipp/print"}' }], open: true },
  'long text': { commands: [{ program: '/usr/sbin/lpadmin', args: ['-p', longName, '-v', 'ipps://printers.northfield.example:631/ipp/print/finance-2f', '-D', 'Finance, floor 2', ''] }], open: true },
});

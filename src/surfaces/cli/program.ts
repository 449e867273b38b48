import { Command, CommanderError } from 'commander';
import { assessCommand } from './assess.ts';
import { backupCommand } from './backup.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { findCommand } from './find.ts';
import { gatewayCommand } from './gateway.ts';
import { guardCommand } from './guard.ts';
import { ledgerCommand } from './ledger.ts';
import { lockCommand } from './lock.ts';
import { mapCommand } from './map.ts';
import { maskCommand } from './mask.ts';
import { peopleCommand } from './people.ts';
import type { CliPorts } from './ports.ts';
import { restoreCommand } from './restore.ts';
import { restoreBackupCommand } from './restore-backup.ts';
import { runProgramCommand } from './run.ts';
import { startCommand } from './start.ts';
import { unlockCommand } from './unlock.ts';
import { vendorCommand } from './vendor.ts';

/** Adds one command to the program. One file each. */
export type Register = (program: Command, ports: CliPorts) => void;

const COMMANDS: readonly Register[] = [
  startCommand,
  peopleCommand,
  findCommand,
  maskCommand,
  restoreCommand,
  assessCommand,
  vendorCommand,
  ledgerCommand,
  mapCommand,
  backupCommand,
  restoreBackupCommand,
  lockCommand,
  unlockCommand,
  gatewayCommand,
  guardCommand,
  runProgramCommand,
];

/** Runs one command line (without the program's name) to its end, and sets the exit code. */
export async function runCommand(args: readonly string[], ports: CliPorts): Promise<void> {
  const program = new Command('privet')
    .description('The privacy hedge around a one-person business.')
    .version(ports.version)
    .showHelpAfterError('(add --help for what this command takes)')
    .addHelpText('after', EXIT_HELP)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void ports.terminal.out(text),
      writeErr: (text) => ports.terminal.err(text),
    });
  for (const register of COMMANDS) register(program, ports);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    ports.terminal.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
  }
}

import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import type { CliPorts, UnlockWith } from './ports.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly passphrase?: boolean;
  readonly recoveryCode?: boolean;
}

export function restoreBackupCommand(program: Command, ports: CliPorts): void {
  program
    .command('restore-backup')
    .argument('<file>', 'a file written by backup')
    .description(
      'Put a backup in place of the business. The business stays as it is unless the whole backup can be opened.',
    )
    .option('--data <dir>', "the business's folder")
    .option(
      '--passphrase',
      'open it with the passphrase of that time (asked for, or the first line of standard input)',
    )
    .option(
      '--recovery-code',
      'open it with the recovery code (asked for, or the first line of standard input)',
    )
    .option('--json', 'the result as JSON')
    .addHelpText('after', EXIT_HELP)
    .action(async (file: string, options: Options) => {
      const { terminal } = ports;
      const restored = await ports.restoreBackup(file, options.data, await secretFor(ports, options));
      if (!restored.ok) return sayProblem(terminal, restored.problem);
      const { people, disclosures } = restored.value;
      await terminal.out(
        options.json
          ? `${JSON.stringify(restored.value)}\n`
          : `Restored: ${people} people, ${disclosures} ledger entries.\n`,
      );
    });
}

/** The passphrase or recovery code, never from the arguments: other programs can read those. */
async function secretFor(ports: CliPorts, options: Options): Promise<UnlockWith | undefined> {
  if (options.passphrase) return { passphrase: await askSecret(ports, 'Passphrase: ') };
  if (options.recoveryCode) return { recoveryCode: await askSecret(ports, 'Recovery code: ') };
  return undefined;
}

/** Asks without showing what is typed, or takes the first line of standard input when nobody sits there. */
export async function askSecret({ terminal }: CliPorts, question: string): Promise<string> {
  if (terminal.interactive) return terminal.ask(question, true);
  for await (const line of terminal.lines()) return line;
  return '';
}

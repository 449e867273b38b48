import type { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { sayProblem } from './input.ts';
import type { CliServices, UnlockWith } from './services.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly passphrase?: boolean;
  readonly recoveryCode?: boolean;
}

export function restoreBackupCommand(program: Command, services: CliServices): void {
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
      const { terminal } = services;
      const restored = await services.restoreBackup(file, options.data, await secretFor(services, options));
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
async function secretFor(services: CliServices, options: Options): Promise<UnlockWith | undefined> {
  if (options.passphrase) return { passphrase: await askSecret(services, 'Passphrase: ') };
  if (options.recoveryCode) return { recoveryCode: await askSecret(services, 'Recovery code: ') };
  return undefined;
}

/** Asks without showing what is typed, or takes the first line of standard input when nobody sits there. */
export async function askSecret({ terminal }: CliServices, question: string): Promise<string> {
  if (terminal.interactive) return terminal.ask(question, true);
  for await (const line of terminal.lines()) return line;
  return '';
}

import type { Command } from 'commander';
import type { Placed } from '../../core/guard/index.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { readInput, sayProblem } from './input.ts';
import { eachLine } from './jsonl.ts';
import type { CliPorts, EngineOptions } from './ports.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly people?: string;
  readonly conversation: string;
  readonly destination: string;
  readonly labels?: boolean;
  readonly block?: boolean;
}

export function maskCommand(program: Command, ports: CliPorts): void {
  program
    .command('mask')
    .argument('[file]', 'the text; standard input when not given or -')
    .description('Write a safe copy of a text. Works without a business.')
    .requiredOption('--conversation <key>', 'names the conversation; restore needs the same key')
    .option('--people <file>', 'people to know: CSV, XLSX or vCard')
    .option(
      '--destination <name>',
      'where the text goes; another destination gets other pseudonyms',
      'command-line',
    )
    .option('--labels', 'write [Client 1] in place of realistic pseudonyms')
    .option('--block', 'refuse a text with passwords, keys or special numbers instead of masking them')
    .option('--json', 'the safe copy as JSON, with what restore --json needs')
    .option(
      '--jsonl',
      'read lines {"id","text"}, write lines {"id","text","pseudonyms":[{"start","end","kind"}],"sealed"}',
    )
    .addHelpText('after', EXIT_HELP)
    .action(async (file: string | undefined, options: Options) => {
      const { terminal } = ports;
      const people = options.people === undefined ? undefined : await ports.readPeople(options.people);
      if (people && !people.ok) return sayProblem(terminal, people.problem);
      const engine = await ports.engine(engineOptions(options, people?.value));
      if (!engine.ok) return sayProblem(terminal, engine.problem);
      if (options.jsonl) {
        return eachLine(terminal, file, (line) => {
          const { text, pseudonyms, sealed, blocked } = engine.value.mask(line.text);
          return {
            id: line.id,
            text,
            pseudonyms: pseudonyms.map(shown),
            sealed,
            ...(blocked.length > 0 && { blocked: blocked.length }),
          };
        });
      }
      const text = await readInput(terminal, file);
      if (!text.ok) return sayProblem(terminal, text.problem);
      const masked = engine.value.mask(text.value);
      if (masked.blocked.length > 0) {
        terminal.err(
          `${masked.blocked.length} values may not leave at all (${[...new Set(masked.blocked.map(({ kind }) => kind))].join(', ')}). Nothing was written. Take them out, or leave --block away to have them masked.\n`,
        );
        return terminal.exit(EXIT.blocked);
      }
      await terminal.out(
        options.json
          ? `${JSON.stringify({ text: masked.text, pseudonyms: masked.pseudonyms.map(shown), sealed: masked.sealed }, null, 2)}\n`
          : masked.text,
      );
    });
}

function engineOptions(options: Options, people: EngineOptions['people']): EngineOptions {
  return {
    conversation: options.conversation,
    destination: options.destination,
    style: options.labels ? 'label' : 'realistic',
    maskBlocked: !options.block,
    ...(people && { people }),
  };
}

const shown = ({ start, end, kind }: Placed) => ({ start, end, kind });

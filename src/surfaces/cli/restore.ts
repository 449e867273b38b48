import type { Command } from 'commander';
import { EXIT, EXIT_HELP } from './exit.ts';
import { readInput, sayProblem } from './input.ts';
import { eachLine } from './jsonl.ts';
import type { CliPorts } from './ports.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly people?: string;
  readonly conversation: string;
  readonly destination: string;
  readonly sealed?: string;
}

export function restoreCommand(program: Command, ports: CliPorts): void {
  program
    .command('restore')
    .argument('[file]', 'the answer; standard input when not given or -')
    .description('Put the real names back into an answer. Works without a business.')
    .requiredOption('--conversation <key>', 'the key that the text was masked with')
    .option('--people <file>', 'the same list of people that the text was masked with')
    .option('--destination <name>', 'the same destination', 'command-line')
    .option('--sealed <file>', 'a file with the answer of mask --json, which holds what restoring needs')
    .option('--jsonl', 'read lines {"id","text","sealed"}, write lines {"id","text"}')
    .addHelpText('after', EXIT_HELP)
    .action(async (file: string | undefined, options: Options) => {
      const { terminal } = ports;
      const people = options.people === undefined ? undefined : await ports.readPeople(options.people);
      if (people && !people.ok) return sayProblem(terminal, people.problem);
      const engine = await ports.engine({
        conversation: options.conversation,
        destination: options.destination,
        ...(people && { people: people.value }),
      });
      if (!engine.ok) return sayProblem(terminal, engine.problem);
      if (options.jsonl) {
        return eachLine(terminal, file, ({ id, text, sealed }) => {
          const restored = engine.value.restore(text, sealed ?? '');
          return restored.ok ? { id, text: restored.value } : { id, error: restored.problem.message };
        });
      }
      const sealed = await sealedFrom(ports, options.sealed);
      if (sealed === undefined) return;
      const text = await readInput(terminal, file);
      if (!text.ok) return sayProblem(terminal, text.problem);
      const restored = engine.value.restore(text.value, sealed);
      if (!restored.ok) return sayProblem(terminal, restored.problem);
      await terminal.out(restored.value);
    });
}

async function sealedFrom({ terminal }: CliPorts, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) {
    terminal.err('Say with --sealed which answer of mask --json this text belongs to.\n');
    terminal.exit(EXIT.usage);
    return undefined;
  }
  const bytes = await terminal.readFile(path);
  if (!bytes.ok) {
    sayProblem(terminal, bytes.problem);
    return undefined;
  }
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes.value)) as { sealed?: unknown };
    if (typeof value.sealed === 'string') return value.sealed;
  } catch {
    // Said below: a file that is no JSON and a JSON without the field are the same mistake.
  }
  terminal.err('The file given with --sealed is not an answer of mask --json.\n');
  terminal.exit(EXIT.failed);
  return undefined;
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fail, ok, type Result } from '../core/base/index.ts';
import { type BuiltPage, readPage } from '../surfaces/http/page.ts';
import type { Resource } from '../surfaces/http/room.ts';
import { type Desk, type Mount, openDesk } from '../surfaces/http/server.ts';
import type { DeskServices } from '../surfaces/http/services.ts';

/** Where `npm run build` puts the page. */
const PAGE_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));

export interface ServeOptions {
  readonly services: DeskServices;
  readonly port: number;
  readonly openBrowser: boolean;
  /** The AI gateway and others with addresses and tokens of their own. */
  readonly mounts?: readonly Mount[];
  readonly resources?: readonly Resource[];
  readonly friends?: ReadonlySet<string>;
  /** Writes a line for the owner, such as to standard error. */
  say(line: string): void;
}

/** Keeps a page fresh while somebody works on it: read again at each request, the last good one while it is rebuilt. */
const freshPage = (folder: string, first: BuiltPage): BuiltPage => {
  let page = first;
  const again = (): BuiltPage => {
    try {
      page = readPage(folder);
    } catch {
      // The build has emptied the folder and is not done; the last page still works.
    }
    return page;
  };
  return { file: (path) => again().file(path), document: () => again().document() };
};

const builtPage = (): Result<BuiltPage> => {
  try {
    const page = readPage(PAGE_FOLDER);
    return ok(process.env.PRIVET_DEV === '1' ? freshPage(PAGE_FOLDER, page) : page);
  } catch {
    return fail('page-missing', 'The page is not built. Run: npm run build');
  }
};

/** The kind and place of a mistake, without its words: those may hold what somebody typed. */
const placeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames.slice(0, 8)].join('\n');
};

/** Opens the desk, and the built page with it. Problems: `page-missing`, `port-taken`, `port-refused`. */
export const startDesk = async (options: ServeOptions): Promise<Result<Desk>> => {
  const page = builtPage();
  if (!page.ok) return page;
  return openDesk({
    services: options.services,
    page: page.value,
    port: options.port,
    now: Date.now,
    broken: (error) => options.say(`Privet made a mistake:\n${placeOf(error)}`),
    ...(options.mounts && { mounts: options.mounts }),
    ...(options.resources && { resources: options.resources }),
    ...(options.friends && { friends: options.friends }),
  });
};

/** Shows an address in the owner's browser, if there is one. Never fails: the address was printed as well. */
const showInBrowser = (address: string): void => {
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Resolves when the owner stops the program: Ctrl-C, SIGTERM, or a closed terminal. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

/** Runs the desk until it is stopped. Prints a sign-in link, and another whenever Enter is pressed. */
export const serveDesk = async (options: ServeOptions): Promise<Result<void>> => {
  const stopped = untilStopped();
  const opened = await startDesk(options);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const link = desk.signInLink();
  options.say(`Privet is open at ${desk.address}`);
  options.say(`Sign in with this link. It works once, for ten minutes:\n\n    ${link}\n`);
  if (options.openBrowser && hasScreen()) showInBrowser(link);
  const { stdin } = process;
  if (stdin.isTTY) {
    options.say('Enter prints another link. Ctrl-C stops Privet.');
    stdin.on('data', () => options.say(`\n    ${desk.signInLink()}\n`));
  }
  await stopped;
  stdin.pause();
  await desk.close();
  return ok(undefined);
};

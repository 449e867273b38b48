import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentFile } from '../adapters/files/index.ts';
import { fail, ok, type Result } from '../core/base/index.ts';
import type { DeskOptions, Terminal } from '../surfaces/cli/ports.ts';
import { gateway } from '../surfaces/gateway/handler.ts';
import { gatewayResource } from '../surfaces/http/gateway.ts';
import { mapResource } from '../surfaces/http/map.ts';
import { type BuiltPage, readPage } from '../surfaces/http/page.ts';
import { type Desk, openDesk } from '../surfaces/http/server.ts';
import { vendorsResource } from '../surfaces/http/vendors.ts';
import { type Business, openBusiness } from './business/open.ts';
import { openExample } from './example.ts';
import { packageFolder } from './package-folder.ts';
import { rememberRunning } from './running.ts';

/** Where the build puts the page. */
export const pageFolder = join(packageFolder, 'dist/web');

/** A desk that listens, with its business. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly business: Business;
  close(): Promise<void>;
}

/** The built page; while somebody works on it (`npm run dev`) read again at each request. */
function builtPage(): BuiltPage {
  let page = readPage(pageFolder);
  if (process.env.PRIVET_DEV !== '1') return page;
  const again = (): BuiltPage => {
    try {
      page = readPage(pageFolder);
    } catch {
      // The build has emptied the folder and is not done; the last page still works.
    }
    return page;
  };
  return { file: (path) => again().file(path), document: () => again().document() };
}

/** Opens the business and its desk. `broken` hears of mistakes of the program. */
export async function startDesk(
  options: Omit<DeskOptions, 'openBrowser'>,
  broken: (error: unknown) => void,
): Promise<Result<OpenDesk>> {
  if (!existsSync(join(pageFolder, 'index.html'))) {
    return fail('not-built', 'The page is not built yet. Start Privet with npm start, which builds it.');
  }
  const opened = await (options.example
    ? openExample()
    : openBusiness(options.folder === undefined ? {} : { folder: options.folder }));
  if (!opened.ok) return opened;
  const business = opened.value;
  if (!business.workspace.locked) business.workspace.guard.prepare();
  const desk = await openDesk({
    ports: business,
    resources: [
      mapResource(business.map),
      gatewayResource(business.gateway),
      vendorsResource({
        keeper: business.vendors,
        readFile: readDocumentFile,
        seen: business.changesSeen,
        catalog: () => business.map.keeper.catalog,
      }),
    ],
    mounts: [{ prefix: '/k/', handle: gateway(business.gateway) }],
    page: builtPage(),
    port: options.port,
    now: Date.now,
    broken,
  });
  if (!desk.ok) {
    await business.close();
    return desk;
  }
  business.workspace.prepareAhead();
  const forget = rememberRunning(business.workspace.folder, desk.value.port, business.instance);
  return ok({
    desk: desk.value,
    business,
    async close() {
      forget();
      await desk.value.close();
      await business.close();
    },
  });
}

/** Runs the desk until SIGINT, SIGTERM or SIGHUP. */
export async function runDesk(options: DeskOptions, terminal: Terminal): Promise<Result<void>> {
  const started = await startDesk(options, (error) => terminal.err(`${placeOf(error)}\n`));
  if (!started.ok) return started;
  const { desk } = started.value;
  const link = desk.signInLink();
  await terminal.out(
    `Privet is open at ${desk.address}\nSign in once with this link: ${link}\n${options.example ? 'This is the example business; it is gone when you stop.\n' : ''}Ctrl-C stops it.\n`,
  );
  if (options.openBrowser) openInBrowser(link);
  if (process.stdin.isTTY) {
    await terminal.out('Enter prints another link.\n');
    process.stdin.on('data', () => void terminal.out(`Sign in once with this link: ${desk.signInLink()}\n`));
  }
  await stopped();
  process.stdin.pause();
  await started.value.close();
  return ok(undefined);
}

/** Kind and place of a mistake, without its words: they may hold what somebody typed. */
function placeOf(error: unknown): string {
  const place =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .find((line) => /^\s+at /.test(line))
          ?.trim()
      : undefined;
  return `A mistake in Privet: ${error instanceof Error ? error.name : typeof error} ${place ?? ''}`;
}

const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });

/** Opens the owner's browser where there is a desktop; says nothing where there is none. */
function openInBrowser(link: string): void {
  const desktop =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY;
  if (!desktop || !process.stdout.isTTY) return;
  // The link opens one session once and within minutes, so it may stand in a process's arguments.
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', link]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', link]
        : ['xdg-open', link];
  const browser = spawn(command as string, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

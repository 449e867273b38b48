import { ok, type Result } from '../core/base/index.ts';
import type { Business as CliBusiness, CliPorts, OpenOptions, UnlockWith } from '../surfaces/cli/ports.ts';
import { runCommand } from '../surfaces/cli/program.ts';
import type { Business } from './business/open.ts';
import { systemTerminal } from './terminal.ts';
import { version } from './version.ts';

// The program. Parts that only some commands need are read when they are: `find` on a pipe must not wait for the desk.

const terminal = systemTerminal();

const ports: CliPorts = {
  version,
  terminal,
  async engine(options) {
    const { openEngine } = await import('./engine.ts');
    return ok(openEngine(options));
  },
  async readPeople(path) {
    const { readPeople } = await import('./engine.ts');
    return readPeople(path);
  },
  async readPolicy(path) {
    if (path === '-') {
      const text = await terminal.readAll();
      return text.ok ? ok({ text: text.value, name: '' }) : text;
    }
    const { readPolicyFile } = await import('./policies.ts');
    return readPolicyFile(path);
  },
  async readSecondTime(document, options) {
    const { readSecondTime } = await import('../adapters/net/second-reader.ts');
    return readSecondTime(document, options);
  },
  business: openForCommand,
  async restoreBackup(file, folder, secret) {
    const { restoreBackupFile } = await import('./business/backups.ts');
    return restoreBackupFile(file, folder, secret);
  },
  async gatewayVariables(options) {
    const { gatewayVariables } = await import('./running.ts');
    return gatewayVariables(options);
  },
  async runProgram(command, variables) {
    const { runProgram } = await import('./running.ts');
    return runProgram(command, variables);
  },
  async desk(options) {
    const { runDesk } = await import('./desk.ts');
    return runDesk(options, terminal);
  },
};

/** Opens a business for one command; a locked one only with its secret. */
async function openForCommand(
  { folder, example }: OpenOptions,
  secret?: UnlockWith,
): Promise<Result<CliBusiness>> {
  const { openBusiness } = await import('./business/open.ts');
  const opened = example
    ? await (await import('./example.ts')).openExample()
    : await openBusiness(folder === undefined ? {} : { folder });
  if (!opened.ok) return opened;
  const business = opened.value;
  if (secret) {
    const unlocked = await business.access.unlock(secret);
    if (!unlocked.ok) {
      await business.close();
      return unlocked;
    }
  }
  if (business.workspace.locked) {
    await business.close();
    return {
      ok: false,
      problem: {
        code: 'locked',
        message: 'Your business is locked. Run privet unlock, or give the passphrase when asked.',
      },
    };
  }
  return ok(forCommands(business));
}

const forCommands = (business: Business): CliBusiness => ({
  people: business.people,
  access: {
    ...business.access,
    removePassphrase: (current) => business.workspace.keys.removePassphrase(current),
  },
  map: business.map,
  guard: business.guard,
  gateway: business.gateway,
  vendors: business.vendors(),
  ledger: {
    async *entries() {
      for await (const chunk of business.workspace.store.ledger.entries()) yield* chunk;
    },
    verify: (running) => business.ledger.verify(running),
  },
  async backup(file, running) {
    const { writeBackupFile } = await import('./business/backups.ts');
    return writeBackupFile(business.workspace, file, running);
  },
  close: () => business.close(),
});

await runCommand(process.argv.slice(2), ports);

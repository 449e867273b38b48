import { ok, type Result } from '../../core/base/index.ts';
import type { AccessStatus } from '../../surfaces/http/contract.ts';
import type { AccessDesk } from '../../surfaces/http/ports.ts';
import type { Workspace } from './workspace.ts';

/** Keys and locks of the open business. */
export function accessDesk(workspace: Workspace): AccessDesk {
  const status = (): AccessStatus => {
    const { protection, recovery } = workspace.keys.status();
    return {
      locked: workspace.locked,
      protection,
      ...(recovery && {
        recoveryCodeMadeAtMs: recovery.madeAtMs,
        erasedSinceRecoveryCode: recovery.erasedSince,
      }),
    };
  };
  const answered = async (done: Result<void>): Promise<Result<AccessStatus>> =>
    done.ok ? ok(status()) : done;
  return {
    status: async () => status(),
    async unlock(secret) {
      const unlocked = await workspace.keys.unlock(secret);
      const opened = unlocked.ok ? await workspace.open() : unlocked;
      if (opened.ok) workspace.guard.prepare();
      return answered(opened);
    },
    async lock() {
      const { protection } = workspace.keys.status();
      if (protection === 'passphrase') await workspace.shut();
      return answered(workspace.keys.lock());
    },
    setPassphrase: async (next, current) => answered(await workspace.keys.setPassphrase(next, current)),
    async makeRecoveryCode() {
      const code = await workspace.keys.makeRecoveryCode(workspace.now());
      return ok({ code, status: status() });
    },
  };
}

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type KeyOptions, openKeys } from '../../adapters/crypto/index.ts';
import type { VendorKeeper } from '../../core/assess/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { MapDesk } from '../../surfaces/http/map.ts';
import type { DeskPorts } from '../../surfaces/http/ports.ts';
import { readOutbound } from '../outbound.ts';
import { version } from '../version.ts';
import { accessDesk } from './access.ts';
import { backupDesk } from './backups.ts';
import { defaultFolder } from './folder.ts';
import { type GatewayDesk, gatewayDesk } from './gateway.ts';
import { guardDesk } from './guard.ts';
import { ledgerDesk } from './ledger.ts';
import { mapDesk, mapDestinations, mapToday } from './map.ts';
import { peopleDesk } from './people.ts';
import { todayDesk } from './today.ts';
import { changesSeen, vendorKeeper, vendorsToday } from './vendors.ts';
import { Workspace } from './workspace.ts';

/** One business, open in this process or locked, with everything that can be asked of it. */
export interface Business extends DeskPorts {
  readonly workspace: Workspace;
  readonly map: MapDesk;
  readonly gateway: GatewayDesk;
  /** The vendors of the open business. Throws the problem `locked` while it is locked. */
  vendors(): VendorKeeper;
  /** Notes that the changes of a vendor were looked at. */
  changesSeen(vendor: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenBusinessOptions {
  readonly folder?: string;
  readonly keychain?: KeyOptions['keychain'];
  readonly now?: () => number;
}

/**
 * Opens the business in `folder`, making it where there is none. It may come back locked: its `access` then unlocks it.
 * Problems are those of the keys and the store (`folder-not-writable`, `keys-damaged`, `store-damaged` ...).
 */
export async function openBusiness(options: OpenBusinessOptions = {}): Promise<Result<Business>> {
  const folder = resolve(options.folder ?? process.env.PRIVET_DATA ?? defaultFolder());
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return fail(
      'folder-not-writable',
      `The data folder ${folder} cannot be made or written. Nothing was started. Name another one with --data.`,
    );
  }
  // Containers and continuous integration have no keychain that outlives them.
  const keyOptions: KeyOptions = {
    keychain: options.keychain ?? (process.env.PRIVET_KEYCHAIN === 'none' ? 'none' : 'system'),
  };
  const keys = await openKeys(folder, keyOptions);
  if (!keys.ok) return keys;
  const workspace = new Workspace(folder, keys.value, keyOptions, options.now ?? Date.now);
  if (!keys.value.status().locked) {
    const opened = await workspace.open();
    if (!opened.ok) {
      await workspace.close();
      return opened;
    }
  }
  const joined = join(workspace);
  if (!joined.ok) await workspace.close();
  return joined;
}

/** Joins every verb to the workspace. Fails where the environment names an upstream that cannot be one. */
function join(workspace: Workspace): Result<Business> {
  const map = mapDesk(workspace);
  const gateway = gatewayDesk(workspace, map, { ...process.env });
  if (!gateway.ok) return gateway;
  const destinations = () => mapDestinations(map);
  return ok({
    instance: randomBytes(16).toString('hex'),
    workspace,
    map,
    vendors: () => vendorKeeper(workspace),
    changesSeen: (vendor) => changesSeen(workspace, vendor),
    gateway: gateway.value,
    access: accessDesk(workspace),
    people: peopleDesk(workspace),
    guard: guardDesk(workspace, destinations),
    ledger: ledgerDesk(workspace, destinations),
    backups: backupDesk(workspace),
    today: todayDesk(workspace, [vendorsToday(workspace), mapToday(map)], {
      people: async () => (await workspace.store.people.count()) > 0,
      work: async () => (await map.keeper.map()).workflows.length > 0,
      // A safe copy that was taken to an AI counts as well as a call through the gateway.
      tool: async () => (await workspace.store.ledger.head()).sequence > 0,
    }),
    about: async () => ({
      version,
      dataFolder: workspace.folder,
      outbound: [...readOutbound(), ...(workspace.locked ? [] : await gateway.value.namedAddresses())],
    }),
    async close() {
      gateway.value.holdWaiting();
      await workspace.close();
    },
  });
}

import { readDocumentFile } from '../../adapters/files/index.ts';
import type { Pages } from '../../adapters/net/pages.ts';
import { type ReadPage, VendorKeeper } from '../../core/assess/index.ts';
import { ok, type Result } from '../../core/base/index.ts';
import { version } from '../version.ts';
import type { Workspace } from './workspace.ts';

/** Fetches a vendor's page and gives its main text and links. */
export function pageReader(pages: Pages): (address: string, stop?: unknown) => Promise<Result<ReadPage>> {
  return async (address, stop) => {
    const fetched = await pages.fetch(address, stop instanceof AbortSignal ? stop : undefined);
    if (!fetched.ok) return fetched;
    const read = await readDocumentFile(fetched.value.bytes, fetched.value.address);
    if (!read.ok) return read;
    const { text, title = '', links = [] } = read.value;
    return ok({ address: fetched.value.address, title, text, links });
  };
}

/** The network is opened when the first page is asked for: most commands never do. */
function lazyPages(): Pages {
  let opened: Promise<Pages> | undefined;
  const open = (): Promise<Pages> => {
    opened ??= import('../../adapters/net/pages.ts').then(({ openPages }) => openPages({ version }));
    return opened;
  };
  return {
    fetch: async (address, signal) => (await open()).fetch(address, signal),
    close: async () => (await opened)?.close(),
  };
}

/** The vendors of the open business, read over the network when asked. Throws the problem `locked` while it is locked. */
export function vendorKeeper(workspace: Workspace, pages: Pages = lazyPages()): VendorKeeper {
  return new VendorKeeper({
    store: workspace.store.assess,
    page: pageReader(pages),
    map: async () => (await workspace.store.map.load()).map,
  });
}

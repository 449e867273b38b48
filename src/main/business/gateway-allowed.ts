import { fail, ok, type Result } from '../../core/base/index.ts';
import type { GatewayAllowance, GatewayProvider } from '../../surfaces/http/contract.ts';
import type { Workspace } from './workspace.ts';

const ALLOWED = 'gateway-allowed';
const MAX_ALLOWED = 500;
/** A field by its path (`messages[].extra`), or a call (`POST /v1/images/generations`). */
const WHAT = /^(?:(?:GET|POST|DELETE) \/[\w./:-]{1,150}|[^\s\p{C}][^\p{C}]{0,199})$/u;

/** What the owner lets through at a provider although no wire format knows it. */
export class GatewayAllowed {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async list(): Promise<readonly GatewayAllowance[]> {
    const kept = await this.#workspace.store.settings.get(ALLOWED);
    return Array.isArray(kept) ? (kept as GatewayAllowance[]) : [];
  }

  /** The fields and calls of one provider. Read anew for each call, so that a change holds from the next one on. */
  async at(provider: GatewayProvider): Promise<ReadonlySet<string>> {
    return new Set((await this.list()).flatMap((one) => (one.provider === provider ? [one.what] : [])));
  }

  async allow(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>> {
    const others = await this.#without(allowance);
    if (!WHAT.test(allowance.what))
      return fail(
        'bad-request',
        'This names no field and no call. A field is written as the refusal names it, without numbers: messages[].extra. Nothing was changed.',
      );
    if (others.length >= MAX_ALLOWED)
      return fail(
        'too-large',
        `At most ${MAX_ALLOWED} fields and calls can be allowed. Remove some first. Nothing was changed.`,
      );
    return this.#keep([...others, allowance]);
  }

  async remove(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>> {
    const others = await this.#without(allowance);
    if (others.length === (await this.list()).length)
      return fail('not-found', 'This was not allowed. Nothing was changed.');
    return this.#keep(others);
  }

  async #without({ provider, what }: GatewayAllowance): Promise<readonly GatewayAllowance[]> {
    return (await this.list()).filter((one) => one.provider !== provider || one.what !== what);
  }

  async #keep(all: readonly GatewayAllowance[]): Promise<Result<readonly GatewayAllowance[]>> {
    await this.#workspace.store.settings.set(ALLOWED, all);
    return ok(all);
  }
}

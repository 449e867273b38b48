import { MAX_HEADERS, MAX_URL_CHARS } from './limits.ts';

/** What the fence looks at: the head of a request, before routing and before a byte of the body is read. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  /** Name, value, name, value … as they came in. */
  readonly rawHeaders: readonly string[];
}

/** Why a request is turned away: a status, and what it is told. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const refuse = (status: number, code: string, message: string): Refusal => ({ status, code, message });

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** The spellings of `Host` under which this desk answers. Anything else may be another site's name pointed at us. */
export const hostsOf = (port: number): readonly string[] => {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return port === 80 ? names : names.map((name) => `${name}:${port}`);
};

const headerValues = (rawHeaders: readonly string[], name: string): string[] => {
  const values: string[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    if (rawHeaders[i]?.toLowerCase() === name) values.push(rawHeaders[i + 1] ?? '');
  }
  return values;
};

/**
 * Decides whether a request may come in at all, by its head alone. Gives the refusal, or nothing when it may pass.
 *
 * `Host` must be one of `hosts`, letter by letter: a foreign name that resolves to 127.0.0.1 (DNS rebinding) is turned
 * away here. `Origin`, where there is one, must be the page's own or one of `friends` (a paired browser extension).
 * `Sec-Fetch-Site` must say that no other site is asking. `Sec-Fetch-Mode` is left alone: Node's own fetch sends it on
 * every call. Nothing here is a secret check; sessions come after.
 */
export const refusalOf = (
  head: RequestHead,
  hosts: readonly string[],
  friends: ReadonlySet<string> = new Set(),
): Refusal | undefined => {
  const { method, url, rawHeaders } = head;
  if (rawHeaders.length / 2 > MAX_HEADERS)
    return refuse(431, 'too-many-headers', `The request has more than ${MAX_HEADERS} header lines.`);

  const [host, ...moreHosts] = headerValues(rawHeaders, 'host');
  if (host === undefined || moreHosts.length > 0 || !hosts.includes(host))
    return refuse(403, 'wrong-host', `Privet answers only at http://${hosts[0]}.`);

  if (url.length > MAX_URL_CHARS) return refuse(414, 'address-too-long', 'The address is too long.');
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\'))
    return refuse(400, 'wrong-address', 'The address must be a path that starts with one slash.');

  if (method === 'OPTIONS')
    return refuse(403, 'no-other-sites', 'Privet does not answer to pages of other sites.');
  if (!METHODS.has(method)) return refuse(405, 'wrong-method', 'Privet does not know this method.');

  const origins = headerValues(rawHeaders, 'origin');
  const friend = origins.length === 1 && friends.has(origins[0] ?? '');
  if (origins.length > 1 || (origins.length === 1 && !friend && origins[0] !== `http://${host}`))
    return refuse(403, 'no-other-sites', 'Privet does not answer to pages of other sites.');

  const sites = headerValues(rawHeaders, 'sec-fetch-site');
  if (!friend && sites.some((site) => site !== 'same-origin' && site !== 'none'))
    return refuse(403, 'no-other-sites', 'Privet does not answer to pages of other sites.');

  if (headerValues(rawHeaders, 'upgrade').length > 0)
    return refuse(403, 'no-upgrade', 'Privet speaks plain HTTP only.');
  return undefined;
};

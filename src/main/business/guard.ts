import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../core/base/index.ts';
import {
  type Conversation,
  categoryOf,
  type Finding,
  type FindOptions,
  find,
  type Issued,
  type Kind,
  openConversation,
  type PeopleIndex,
  type Policy,
  type Rule,
  ruleFor,
  rulesFrom,
} from '../../core/guard/index.ts';
import type { DisclosedCategory, DisclosureForm } from '../../core/ledger/index.ts';
import { refusal, reminders } from '../../core/map/index.ts';
import type { Override, SafeCopy, SafeCopyFinding, SafeCopyRequest } from '../../surfaces/http/contract.ts';
import type { GuardDesk } from '../../surfaces/http/ports.ts';
import { type PolicedDestination, shownDestination } from './destinations.ts';
import { readText } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/** Conversations whose stand-ins are remembered before anything was copied: what is typed now, in a few windows. */
const MAX_TYPED = 32;
/** Longest text of a safe copy; a long contract has a tenth of it. */
const MAX_TEXT_UTF16 = 1_000_000;

const TOO_LONG = fail(
  'too-large',
  'The text is longer than a million characters. Nothing was done. Make the copy in parts.',
);
const NO_DESTINATION = fail(
  'not-found',
  'There is no such destination any more. Choose where the text goes.',
);

/** A text with every finding decided. */
interface Decided {
  readonly destination: PolicedDestination;
  readonly conversation: Conversation;
  readonly key: { readonly conversation: string; readonly destination: string };
  readonly findings: readonly SafeCopyFinding[];
  readonly text: string;
  readonly copy: SafeCopy;
}

/** Finding, masking and restoring for the open business. `destinations` gives the map's, or the usual ones. */
export function guardDesk(
  workspace: Workspace,
  destinations: () => Promise<readonly PolicedDestination[]>,
): GuardDesk {
  const typed = new Map<string, readonly Issued[]>();

  const remember = (key: Decided['key'], issued: readonly Issued[]): void => {
    const name = JSON.stringify(key);
    typed.delete(name);
    typed.set(name, issued);
    if (typed.size > MAX_TYPED) typed.delete(typed.keys().next().value as string);
  };

  const open = async (
    key: Decided['key'],
    people: PeopleIndex,
    issued: readonly Issued[],
  ): Promise<Conversation> =>
    openConversation({ ...key, secret: workspace.store.pseudonymSecret(), people, issued });

  const decide = async (request: SafeCopyRequest): Promise<Result<Decided>> => {
    if (request.text.length > MAX_TEXT_UTF16) return TOO_LONG;
    const destination = (await destinations()).find(({ id }) => id === request.destination);
    if (!destination) return NO_DESTINATION;
    const key = { conversation: request.conversation ?? randomUUID(), destination: destination.id };
    const options = await workspace.guard.optionsFor(request.text);
    if (!options.ok) return options;
    const conversation = await open(key, options.value.people, await workspace.store.vault.issued(key));
    const findings = decideFindings(request, options.value, destination.policy);
    const made = maskDecided(request.text, findings, conversation, key);
    const copy = { ...made, ...saidOf(findings, destination) };
    return ok({ destination, conversation, key, findings, text: request.text, copy });
  };

  return {
    destinations: async () => (await destinations()).map(shownDestination),
    async safeCopy(request) {
      const decided = await decide(request);
      if (!decided.ok) return decided;
      remember(decided.value.key, decided.value.conversation.issued());
      return ok(decided.value.copy);
    },
    async recordCopy(request) {
      const decided = await decide(request);
      if (!decided.ok) return decided;
      const { copy, conversation, key, destination, findings } = decided.value;
      if (copy.blocked > 0)
        return fail(
          'blocked',
          `${copy.refusal ?? ''} Nothing left. Take it out of the text, hide it, or change the rule.`.trim(),
        );
      // What was given out is kept before the text leaves, so that its answer can always be restored.
      await workspace.store.vault.append(key, conversation.issued());
      const disclosure = await workspace.store.ledger.append({
        atMs: workspace.now(),
        destination: destination.id,
        way: 'safe-copy',
        categories: countCategories(findings),
        people: [...new Set(findings.flatMap(({ person }) => (person ? [person] : [])))],
        inspected: true,
        ruleFrom: rulesFrom(
          destination.policy,
          findings.map(({ kind }) => kind),
        ),
      });
      remember(key, conversation.issued());
      return ok({ text: copy.text, disclosure });
    },
    async restore({ conversation, destination, text }) {
      if (text.length > MAX_TEXT_UTF16) return TOO_LONG;
      const key = { conversation, destination };
      const { people } = await workspace.guard.options();
      const issued = typed.get(JSON.stringify(key)) ?? (await workspace.store.vault.issued(key));
      return ok((await open(key, people, issued)).restore(text));
    },
    async conversations({ offset, limit }) {
      const all = await workspace.store.vault.conversations();
      const rows = all
        .slice(offset, offset + limit)
        .map(({ conversation, destination, createdAtMs, usedAtMs, issued }) => ({
          id: conversation,
          destination,
          startedAtMs: createdAtMs,
          lastAtMs: usedAtMs,
          pseudonyms: issued,
        }));
      return { rows, total: all.length };
    },
    ownTerms: () => workspace.guard.ownTerms(),
    addOwnTerm: async (term) => changeOwnTerms(workspace, (terms) => [...terms, term]),
    removeOwnTerm: async (term) =>
      changeOwnTerms(workspace, (terms) => terms.filter((other) => other !== term)),
    model: () => workspace.guard.model.state(),
    async setModel(folder) {
      const used = await workspace.guard.model.use(folder);
      return used.ok ? ok(await workspace.guard.model.state()) : used;
    },
    readFile: (fileName, bytes) => readText(fileName, bytes),
  };
}

async function changeOwnTerms(
  workspace: Workspace,
  change: (terms: readonly string[]) => readonly string[],
): Promise<Result<readonly string[]>> {
  const kept = await workspace.guard.setOwnTerms(change(await workspace.guard.ownTerms()));
  if (!kept)
    return fail(
      'too-large',
      'A name of your own may have 200 characters, and there may be 1,000 of them. Nothing was changed.',
    );
  return ok(await workspace.guard.ownTerms());
}

/** Finds, adds what the owner asked to mask, and gives each finding its rule. */
function decideFindings(
  request: SafeCopyRequest,
  options: FindOptions & { readonly people: PeopleIndex },
  policy: Policy,
): SafeCopyFinding[] {
  const overrides = new Map((request.overrides ?? []).map((override) => [override.value, override]));
  const found = find(request.text, options);
  const asked = [...overrides.values()].flatMap((override) => missing(request.text, override, found));
  return [...found, ...asked]
    .sort((a, b) => a.start - b.start)
    .map((finding) => {
      const rule = ruleFor(policy, finding);
      const override = overrides.get(request.text.slice(finding.start, finding.end));
      const decided = override ? byOwner(override, rule) : rule;
      const personName = finding.person && options.people.person(finding.person)?.name.full;
      return {
        ...finding,
        rule: decided,
        byOwner: override !== undefined && decided !== rule,
        ...(personName && { personName }),
      };
    });
}

/** The owner may keep or hide a value in this text; what a rule blocks can be hidden instead, but not sent as it is. */
function byOwner({ decision }: Override, rule: Rule): Rule {
  if (decision === 'keep') return rule === 'block' ? 'block' : 'as is';
  return rule === 'generalise' ? 'generalise' : 'pseudonymise';
}

/** Occurrences of a value that the owner wants masked and that nothing found covers. */
function missing(
  text: string,
  { value, decision, kind = 'person' }: Override,
  found: readonly Finding[],
): Finding[] {
  if (decision !== 'mask' || value === '') return [];
  const findings: Finding[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
    const end = start + value.length;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    findings.push({ start, end, kind, confidence: 1, reason: 'You marked it.' });
  }
  return findings;
}

/** The safe copy of a decided text: empty when anything is blocked. */
function maskDecided(
  text: string,
  findings: readonly SafeCopyFinding[],
  conversation: Conversation,
  key: Decided['key'],
): SafeCopy {
  const blocked = findings.filter(({ rule }) => rule === 'block').length;
  if (blocked > 0) return { ...key, text: '', findings, placed: [], blocked };
  const leaving = findings.filter(({ rule }) => rule !== 'as is');
  const rules: Partial<Record<Kind, Rule>> = {};
  for (const { kind, rule } of leaving) rules[kind] = rule;
  const masked = conversation.mask(text, leaving, { rules, otherwise: 'pseudonymise', from: '' });
  return { ...key, text: masked.text, findings, placed: masked.pseudonyms, blocked: 0 };
}

const FORMS: Readonly<Record<Rule, DisclosureForm>> = {
  'as is': 'as is',
  pseudonymise: 'pseudonymised',
  generalise: 'generalised',
  block: 'blocked',
};

/** How many values of each data category left, in which form. */
export function countCategories(
  findings: readonly { readonly kind: Kind; readonly rule: Rule }[],
): DisclosedCategory[] {
  const counts = new Map<string, DisclosedCategory>();
  for (const { kind, rule } of findings) {
    const category = categoryOf(kind);
    const form = FORMS[rule];
    const key = `${category} ${form}`;
    counts.set(key, { category, form, values: (counts.get(key)?.values ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Whose rule blocks what, and what the map blocks here that no recogniser knows. */
function saidOf(
  findings: readonly SafeCopyFinding[],
  { label, policy }: PolicedDestination,
): Pick<SafeCopy, 'refusal' | 'reminders'> {
  const blocked = findings.filter(({ rule }) => rule === 'block').map(({ kind }) => kind);
  const why = refusal({ ...policy, label }, blocked);
  const said = reminders(policy, label);
  return { ...(why !== undefined && { refusal: why }), ...(said.length > 0 && { reminders: said }) };
}

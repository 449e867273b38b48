import type { Candidate } from './question.ts';

/** Words that say no, up to the verb they deny: "we do not, and will not without notice, sell" is twenty words long. */
const NOT =
  "(?:(?:do|does|did|will|shall|would|may|can|must|is|are|was|were|has|have|had|should)(?: also)?(?: not| never|n't)|won't|cannot|can't|never|neither|nor|no longer|nobody|none of|(?:under|in) no (?:circumstances?|cases?|way)|not|prohibits?|prohibited from|without)";

/** A pattern for a denied verb: at most `reach` characters between the denial and the verb, in one clause. */
export const denied = (verb: string, reach = 150): RegExp =>
  new RegExp(
    `\\b${NOT}\\b(?:(?!\\b(?:but|however|although|unless|except|and (?:we )?(?:may|will|can)(?! not| never))\\b|[;.]).){0,${reach}}?(?<![a-z])(?:${verb})`,
  );

/**
 * The words as one clause: without turns that hold a "not" and deny nothing ("but not limited to"), without an exception set between commas ("we will not, except as required by law, sell"
 * denies selling), and with the members of a numbered list joined ("shall not: (i) keep; (ii) sell").
 */
export const withoutAsides = (words: string): string =>
  words
    .replace(/\bwhether or not\b/g, 'whether')
    .replace(/\b(?:but )?(?:not limited to|without limitation|not only)\b/g, '')
    .replace(
      /\b(?:that|which) (?:(?:is|are|do|does|did) not|(?:is|are|do|does|did)n't)(?: \w+){0,2} (?:personal (?:data|information)|identif\w+(?: you| individuals)?)/g,
      'non-personal',
    )
    .replace(/, (?:except|unless|other than|save) [^,;.]{0,120},(?! (?:we|you)\b)/g, '')
    .replace(/; (?:and |or )?\((?:[ivx]{1,4}|[a-z0-9])\) /g, ', ');

const FORBIDS_THE_CUSTOMER =
  /\byou (?:\([ivx]+\) )?have no right\b|\b(?:you|(?:customers?|users?|members?|partners?|sellers?|subscribers?)(?! (?:data|content|information|property|personal|inputs?|accounts?|files|stuff))|licensees?|developers?|each party|either party|the parties)\b(?: \w+){0,4}? (?:(?:may|shall|must|will|can|should|agree)(?: not|n't)\b|are(?: not|n't) (?:allowed|permitted|to\b|authori))|\b(?:agree|undertake|covenant) not to\b|\b(?:you|customer|user) (?:cannot|can't|won't|shall|must)\b|\bmust ensure that your\b/;
/** What customers vouch for is no practice of the vendor's. */
const VOUCHES =
  /\b(?:you|customers?|members?|users?|sellers?|subscribers?|each party)\b[^.;]{0,60}\b(?:represents?|warrants?)\b/;
const FORBIDDING_LEAD =
  /(?:agree|undertake) not to|(?:may|shall|must|can|will|do|should) ?not\b|n't\b.{0,30}(?:allowed|to)|prohibit|restrict|not (?:allowed|permitted)|improper purposes|by:?$/;
const FORBIDDING_HEADING =
  /restrict|prohibit|acceptable use|conduct|your (?:obligations|responsibilit)|user rules|you (?:also )?aren't allowed/;

/** "Acme may use …": the vendor by its name. */
const SPEAKS_OF_ITSELF =
  /^(?!(?:you|customers?|users?|members?|the customer|no one|nobody|each|any)\b)[\w'.]+(?: [\w'.]+)? (?:may|will|shall|does|can)\b/;

/** True when the sentence tells the customer what not to do, instead of saying what the vendor does. */
export function forbidsTheCustomer(candidate: Candidate): boolean {
  const own = candidate.plain;
  const heading = candidate.heading.split(' / ').at(-1)!;
  if (VOUCHES.test(candidate.context)) return true;
  if (FORBIDS_THE_CUSTOMER.test(own) && !/^[^.]{0,40}\bwe\b/.test(own)) return true;
  if (candidate.leadLength === 0)
    return FORBIDDING_HEADING.test(heading) && !/\b(?:we|our)\b/.test(own) && !SPEAKS_OF_ITSELF.test(own);
  const lead = candidate.context.slice(0, candidate.leadLength);
  const us = /\b(?:we|our)\b[^.]{0,20}(?:not|n't|never)/.test(lead);
  return (
    (FORBIDDING_LEAD.test(lead) && /\byou\b|user|customer/.test(lead) && !us) ||
    (FORBIDDING_HEADING.test(heading) && !us)
  );
}

/** True when the text speaks of job applicants, employees or visitors of the vendor's own site. */
export const asideFromCustomers = (candidate: Candidate): boolean =>
  /\b(?:job )?(?:applicants?|candidates?)\b|\brecruit|\bapply for (?:a )?(?:job|position)|\bcareers?\b|\bemployees' (?:personal )?data/.test(
    candidate.plain,
  ) || /recruit|applicant|candidate|career|employment|job /.test(candidate.heading);

const PLAN =
  /(?<![\w-])(?:(?:for|under|on|in|with|our|the|of|by|a|upgrade to a) )?((?:free|paid|pro|plus|premium|team|teams|business|enterprise|education|consumer|individual|personal|api|commercial|starter|basic|trial|hobby|workspace|max|ultra)(?:(?: and |, | or |\/)(?:free|paid|pro|plus|premium|team|teams|business|enterprise|education|api|consumer|individual|commercial))*)[ -](?:plans?|tiers?|users?|customers?|accounts?|subscriptions?|subscribers?|versions?|editions?|offerings?|services?|members?|workspaces?|licen[cs]es?)\b/;

/** The plan or sort of customer that a sentence names, as it names it. */
export function planIn(plain: string): string | undefined {
  return PLAN.exec(plain)?.[1];
}

const FEATURE =
  /^[^a-z"]*(?:by using|when (?:you|customers?) uses?|if (?:you|customers?) uses?) (?!(?:the|our|this|these) (?:services?|platform|website|site|products?)\b)([^,;:.]{3,60})[,;]/;

/** The feature or product that a sentence is about, where it opens with one: "By using Labs Models, …". */
export function featureIn(plain: string): string | undefined {
  return FEATURE.exec(plain)?.[1];
}

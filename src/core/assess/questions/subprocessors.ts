import { COMPANIES } from '../companies.ts';
import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { carrying, settled, silent } from '../settle.ts';

const NAMED = new RegExp(`\\b(?:${COMPANIES})\\b`, 'g');

const LIST =
  /\bsub-?\s?processors?\b[^.;]{0,60}\bset (?:out|forth) (?:in|at|on|below)\b|\b(?:main|key|current|principal) (?:service )?providers\b[^.;]{0,40}\blisted\b|\b(?:list|lists|listing|register|overview|table|details)\b(?: \w+,?){0,5}? (?:of )?(?:\w+,? ){0,5}?(?:sub-?\s?processors?|processors?|service providers|(?:third[- ]part(?:y|ies)|external|data) (?:\w+ )?(?:providers|processors|vendors|suppliers|companies|service providers)|suppliers|vendors|sub-?contractors|sub-?service)|\b(?:sub-?\s?processors?|service providers|vendors|sub-?contractors|third[- ]part(?:ies|y (?:providers?|vendors?|processors?|companies|services?|partners?|suppliers?)))\b[^.;]{0,60}\b(?:list(?:ed|s)?|identified by name|named|published)\b[^.;]{0,60}\b(?:at|in|here|on|below|under|following|website|page|link|annex|appendix|schedule|exhibit)\b|\bsub-?\s?processors?\b[^.;]{0,60}\b(?:at|in|here|on|schedule|annex|exhibit|appendix)\b[^.;]{0,40}(?:\bhere\b|below|(?<!\b(?:section|clause|article|paragraph)s? )\d|[a-z]\.[a-z]{2}|website)|\bsee (?:our|[a-z]+'s) (?:list of )?sub-?\s?processors?|\bsub-?\s?processors? (?:list|page)\b|\b(?:engages?|uses?) the following (?:\w+ ){0,2}(?:sub|third|service)|https?:\/\/\S*sub-?processors?/;
const OFFER_ONLY =
  /\bmay not be\b|\bcookies?\b|\baffiliates?\b|\badvertis|\bshine the light\b|1798\.83|\bright to\b|\byou (?:have the right|may request|can request|may ask)|\bprior to|mailing list|price list|\bdo not call\b|\blist of (?:the )?third[- ]parties to whom we have disclosed|direct marketing|oregon|minnesota|categories of|\bwe will (?:update|maintain)\b[^.]{0,30}records|standard contractual clauses? (?:list|annex)/;
const USES =
  /\bsub-?\s?processors?\b|\b(?:other|outside|trusted|third[- ]party) (?:companies|services)\b|\bthird[- ]parties\b[^.;]{0,80}\b(?:on our behalf|to (?:help|assist|perform|provide)|who (?:help|assist|perform|provide))|\bservices of\b|\b(?:service providers?|hosting partners?|(?:companies|third[- ]parties) (?:who|that) work on [^.;]{1,20} behalf|(?:trusted |other )?companies (?:that )?we (?:have )?(?:hire|engage|use)d?|third[- ]party (?:data )?(?:vendors?|providers?|processors?|companies|service providers?|contractors)|vendors|sub-?contractors?|contractors|suppliers|data processors|processors|agents|hosting providers?|payment processors?|cloud providers?)\b/;
const GIVES =
  /\b(?:shar|disclos|provid|transfer|engag|us(?:e|es|ing)\b|work|employ|appoint|rely|hir|process|access|store|host|send|retain|pass|contract|partner|outsourc|recipient|authori[sz])/;

/** "Our key service providers include A, B and C": the names after the colon or verb, as they are written. */
const ENUMERATION =
  /(?:providers?|processors?|vendors?|third[- ]part(?:y|ies)|partners?|subcontractors?|companies|suppliers?)\b[^.;:]{0,60}?(?:\binclud(?:e|es|ing)\b|\bare\b|\bsuch as\b|\blike\b|\bnamely\b|:)[^\p{L}]{0,5}(?<names>(?:\p{Lu}[\p{L}\d.&'’-]*(?: (?:\p{Lu}|\d)[\p{L}\d.&'’-]*){0,4}(?: \([^)]{0,60}\))?(?:, and |, or | and | or |, |; )){2,}\p{Lu})/u;
/** An item that opens with a name and says what it does: "Stripe – for payments", "**Heroku**: hosting". */
const NAMED_ITEM =
  /^[*_[\s]*(?<name>\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3})[^\p{L}]{0,80}?(?:[:–—]| - |\()/u;

/** The companies that a sentence names as processors, in lower case. */
function namesIn({ plain, context, heading, sentence, document }: Candidate): string[] {
  const raw = document.text
    .slice(sentence.start, sentence.end)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*[\]]/g, '');
  const found = plain.match(NAMED) ?? [];
  const listed = ENUMERATION.exec(raw)?.groups?.names?.split(/,? (?:and|or) |, |; /) ?? [];
  const under = `${heading} ${context.slice(0, context.length - plain.length)}`;
  const item =
    sentence.form === 'prose' ||
    !/sub-?\s?processor|service providers|third[- ]party (?:providers|vendors|service)/.test(under);
  const own = item ? undefined : NAMED_ITEM.exec(raw)?.groups?.name;
  return [
    ...new Set([
      ...found,
      ...listed.slice(0, -1).map((name) => name.toLowerCase()),
      ...(own ? [own.toLowerCase()] : []),
    ]),
  ];
}

const CONTEXT_OF_PROCESSING =
  /processors?|service providers?|providers?|third[- ]part|vendors?|partners?|suppliers?|subcontract|recipient|hosting|analytics|payment|we use|cookies?|infrastructure|share|disclos/;

/** A button to log in with, a browser's own switch or a shop for apps is no processor. */
const NO_PROCESSOR =
  /\byour (?:paypal|google|facebook|apple)\b|log ?in|logging in|sign[- ](?:in|up)|your [a-z]+ account|from facebook|log on|single sign|social media|social network|opt[- ]?out|plug-?in|do not track|browser|trademark|app store|does not share/;

function judge(candidate: Candidate): Claim | undefined {
  const { plain, context, heading, document, sentence } = candidate;
  const raw = document.text.slice(sentence.start, sentence.end);
  const subHeaded = /sub-?\s?processor/.test(heading);
  const definition =
    /^(?:"|\(?[a-z]{1,2}\)? ?")?"?sub-?\s?processors?"? (?:means|has the meaning)/.test(plain) ||
    /" (?:means|shall mean)/.test(plain);
  if (
    LIST.test(plain) ||
    (/\bhere\b|\]\(/.test(raw) &&
      /sub-?\s?processors?/.test(plain) &&
      /\blist|view|see|find|avail|current/.test(plain))
  ) {
    const about = /sub-?\s?processors?/.test(plain);
    const linked =
      /\]\(|https?:|\b[a-z0-9-]+\.(?:com|io|ai|org|eu|net)\b|\bhere\b|below|annex|appendix|schedule|exhibit|following/.test(
        raw.toLowerCase(),
      );
    if (!OFFER_ONLY.test(plain) && !definition && (linked || about)) {
      return {
        value: 'listed',
        weight: (about ? 3 : 1.8) + (linked ? 0.5 : 0),
        ...(linked ? {} : { clarity: 'vague' as const }),
      };
    }
  }
  const names = namesIn(candidate);
  const detail = names.join(', ');
  if (subHeaded && sentence.form !== 'prose' && names.length > 0)
    return { value: 'listed', weight: 2, detail };
  if (
    names.length >= 3 &&
    /\b(?:we|our|us)\b/.test(plain) &&
    document.kind !== 'terms' &&
    ENUMERATION.test(raw) &&
    !NO_PROCESSOR.test(plain)
  )
    return { value: 'listed', weight: 2, detail };
  if (names.length > 0 && CONTEXT_OF_PROCESSING.test(`${heading} ${context}`) && !NO_PROCESSOR.test(plain)) {
    return { value: 'named', weight: Math.min(1.7, 0.8 + names.length / 4), detail };
  }
  // What a cell says of those it names, the head of its column or the heading says for it.
  const given = sentence.form === 'cell' ? `${heading} ${context}` : plain;
  if (definition || !USES.test(plain) || !GIVES.test(given)) return undefined;
  if (/internet service provider/.test(plain) && !/our (?:\w+ )?service providers/.test(plain))
    return undefined;
  const own =
    /\b(?:we|our|us)\b/.test(sentence.form === 'cell' ? given : context) ||
    /sub-?\s?processors?/.test(plain) ||
    /\b(?:uses|engages|shares|discloses|employs|works with|outsources)\b|\b(?:shared|disclosed|provided)\b[^.;]{0,50}\b(?:with|to)\b/.test(
      given,
    );
  if (!own) return undefined;
  const direct =
    /\b(?:shar|disclos|provid|engag|use|employ|work with|transfer)\w*\b[^.;]{0,80}(?:service providers?|vendors|sub-?\s?processors?|contractors|suppliers|third[- ]party (?:vendors|providers|companies))/.test(
      plain,
    );
  return {
    value: 'mentioned',
    weight: (direct ? 1.2 : 0.5) + (/sub-?\s?processors?/.test(plain) ? 0.5 : 0),
    clarity: 'vague',
  };
}

/** How many named companies make a list of those who process the data, where no page lists them. */
const NAMES_THAT_LIST = 4;

function settle(evidence: readonly Evidence[], question: Question): Settled {
  const listed = carrying(evidence, 'listed');
  const named = carrying(evidence, 'named');
  const mentioned = carrying(evidence, 'mentioned');
  if (listed.length > 0) return settled('listed', evidence, listed);
  // Terms name shops for apps and ways to pay; that is no list of who processes data.
  const inPolicies = named.filter((one) => one.document.kind !== 'terms');
  const all = new Set(inPolicies.flatMap((one) => one.detail?.split(', ') ?? []));
  if (all.size >= NAMES_THAT_LIST) return settled('listed', evidence, named);
  if (mentioned.length > 0) return { ...settled('mentioned', evidence, mentioned), clarity: 'vague' };
  if (named.length > 0) return { ...settled('mentioned', evidence, named), clarity: 'vague' };
  return silent(question);
}

/** Whether the companies that process data for the vendor are listed by name. */
export const subprocessors: Question = {
  id: 'subprocessors',
  words: 'Does it list the companies that handle your data for it?',
  sources: ['GDPR Art. 13(1)(e) and 28(2)'],
  values: ['listed', 'mentioned', 'unstated'],
  silent: 'unstated',
  hint: /services of|compan|hosted|cloudflare|sendgrid|mailchimp|twilio|paypal|processor|provider|vendor|third|contractor|supplier|list|aws|google|stripe|openai|amazon|azure|analytics|partner|agents/,
  judge,
  settle,
  examples: [
    {
      text: 'The Customer has authorized the use of the Sub-processors located at legal.jasper.ai/#sub-processors.',
      value: 'listed',
      source: 'Jasper, Data Processing Agreement, 2025-12-10',
    },
    {
      text: 'We share your information with trusted third parties and service providers in order to offer our services.',
      value: 'mentioned',
      source: 'Codeium, Privacy Policy, 2026-06-20',
    },
    {
      text: '“Sub-processor” means any third-party data processor engaged by Processor, who receives Personal Data from Processor.',
      source: 'Jasper, Data Processing Agreement, 2025-12-10',
    },
  ],
};

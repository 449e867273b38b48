import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { denied, forbidsTheCustomer } from '../scope.ts';
import { carrying, settled, silent } from '../settle.ts';

const SELL =
  '(?:"?sell(?:s|ing)?"?\\b|"?sold"?\\b|\\brent(?:s|ed|ing)?\\b|"?sale"? of\\b|monetiz(?:e|ing)\\b)';
const DATA =
  /\b(?:personal|your|user|customer|consumer|member|client|any|such|that|this|the|their|email|contact|identif\w+)(?:'s|s')?(?: \w+){0,3} (?:data|information|details|addresses?|content|records?|photos?|files|lists?)\b|\b(?:data|information)\b|\bit\b|\bthem\b|\bemail address|personally identifiable/;
const GOODS =
  /\bsell(?:ing)? (?:goods|products?|items?|services|tickets|merchandise|on|through|your (?:products?|music|items?|content|goods|book|app))\b|\bsale of (?:goods|products|items|services|alcohol|assets|all|substantially|our|the (?:company|business))|\b(?:merger|acquisition|reorgani[sz]ation|bankruptcy|divestiture|liquidation|dissolution|restructuring|insolvency|change of control)\b|\b(?:sale|sell|selling|sold)\b[^.;]{0,40}\b(?:assets|business|company|shares|stock|division|subsidiar)|\bpoint[- ]of[- ]sale\b|terms of sale|\bresell|\bsublicen|\bmusic\b|\bsellers? (?:and|or) buyers\b/;
const DEFINES =
  /"?(?:sell|sale|sold|selling)"?,?[^.;]{0,30}\b(?:means?|is defined|refers? to|includes?)\b|\bfor the purpose of the ccpa\b|defines? (?:a )?"?(?:sell|sale)|"?(?:sell|sale)"?[^.]{0,40}is (?:broadly )?defined|this does not mean that all examples/;
const RIGHT =
  /\b(?:right|rights|request|opt(?:ing|s|ed)?[- ]?out|direct(?:ing)?|limit|choice|option|ask us|tell us|exercise|instruct|asking)\b[^.;]{0,100}\b(?:sale|sell|selling|sold)\b|\bdo not sell (?:or share )?my\b|\bif (?:we|a business|that business|the business|you)\b[^.;]{0,30}(?:sell|sold)|\bconsumers? who opt/;
const MINORS = /\b(?:16|sixteen|13|thirteen|18|minors?|children|child)\b/;
const HEDGE =
  /\b(?:may|might|could|can|would)(?: also)?(?: \w+){0,4}? (?:be |have been )?(?:considered|deemed|constitut\w*|qualif\w*|characteri[sz]ed|classified|interpreted|construed|regarded|viewed|treated|amount|fall|count)\b|\b(?:considered|deemed|constitutes?|defined as|regarded as|qualifies as|meet the definition|falls? within|is a|as) (?:to be )?(?:a |an )?"?(?:sale|sell|selling|"sale)"?|"?(?:sale|sell|selling|sold)"?[^.;]{0,60}\b(?:under|as defined (?:by|in|under)|according to|within the meaning|for purposes of)\b[^.;]{0,40}(?:law|ccpa|cpra|california|act|state)|\bbroad(?:ly)?\b|traditional sense|for money\b|\bmonetary\b|in exchange for|commonly understood|"sold"|"sale"/;
const EXCEPTS =
  /\bwithout (?:your|their|the user's|obtaining|first|prior|express|explicit)[^.;]{0,30}(?:consent|permission|authori)|\bunless (?:you|we have your|otherwise|required)|\bexcept (?:as|for|with|in|to|where|that)\b|\bother than\b/;

function judge(candidate: Candidate): Claim | undefined {
  const { plain, context, leadLength } = candidate;
  if (
    !/\bsell|\bsold\b|\bsale\b|\brent(?:s|ed|ing)?\b|monetiz/.test(plain) &&
    !(
      leadLength > 0 &&
      /\b(?:sell|sold|sale)\b[^.]*:?$/.test(context.slice(0, leadLength)) &&
      /^(?:we|identifiers|your)/.test(plain)
    )
  )
    return undefined;
  if (GOODS.test(plain) || forbidsTheCustomer(candidate) || DEFINES.test(plain)) return undefined;
  if (!DATA.test(context) && !/\bccpa\b|california/.test(context)) return undefined;
  const us = /\b(?:we|our|us)\b/.test(context);
  const no =
    denied(SELL, 110).test(context) || /\bnot (?:be )?(?:for sale|sold|rented)|"?no"? sale of/.test(plain);
  if (no) {
    if (
      MINORS.test(plain) &&
      /actual knowledge|under|age|consumers? (?:we|under)|younger|minors|children/.test(plain)
    )
      return { value: 'no', weight: 0.2, narrow: true };
    if (EXCEPTS.test(plain) && !/\bother than\b[^.]*\bprovid/.test(plain))
      return { value: 'no', weight: 1.2, clarity: 'vague' };
    if (
      /traditional sense|for (?:money|monetary)|monetary|commonly understood/.test(plain) ||
      (HEDGE.test(plain) && /\b(?:however|but|although|while|certain)\b/.test(plain))
    )
      return { value: 'hedged', weight: 2 };
    return { value: 'no', weight: 2 };
  }
  if (RIGHT.test(plain) && !/\bwe (?:may )?(?:sell|have sold|sold)\b/.test(plain)) {
    const ours = /\bour (?:sale|sales|selling|sharing)|we (?:sell|share)|\bdo not sell\b/.test(plain);
    return ours ? { value: 'right', weight: 0.5 } : undefined;
  }
  if (!/\bsell|\bsold\b|\bsale\b/.test(plain)) return undefined;
  if (HEDGE.test(plain)) return { value: 'hedged', weight: 2 };
  if (
    us &&
    /\b(?:we|which we|may|have|that we)\b(?: \w+){0,4}? (?:sell|sold|selling)\b|(?:data|information)[^.;]{0,30}\b(?:is|are|was|were|been) (?:also )?sold\b|\bsold (?:or shared|to)\b|\bsell or share\b/.test(
      plain,
    )
  )
    return { value: 'yes', weight: 2 };
  return undefined;
}

/** A hedge beside a plain no makes the whole hedged: some of what happens counts as a sale somewhere. */
function settle(evidence: readonly Evidence[], question: Question): Settled {
  const [yes, hedged, no] = [
    carrying(evidence, 'yes'),
    carrying(evidence, 'hedged'),
    carrying(evidence, 'no'),
  ];
  const wideNo = no.filter((one) => !one.narrow);
  if (hedged.length > 0) return { ...settled('hedged', evidence, [...hedged, ...yes]), clarity: 'vague' };
  if (yes.length > 0 && wideNo.length === 0) return settled('yes', evidence, yes);
  if (yes.length > 0) return { ...settled('hedged', evidence, [...yes, ...wideNo]), clarity: 'vague' };
  if (wideNo.length > 0) {
    const { clarity } = wideNo[0]!;
    return { ...settled('no', evidence, wideNo), clarity: clarity ?? 'specific' };
  }
  const right = carrying(evidence, 'right');
  if (right.length >= 2) return { ...settled('hedged', evidence, right), clarity: 'vague' };
  return silent(question);
}

/** Whether the vendor sells personal data, or says so with a hedge. */
export const selling: Question = {
  id: 'selling',
  words: 'Does it sell your data?',
  sources: ['Cal. Civ. Code 1798.120 and 1798.140(ad)'],
  values: ['no', 'hedged', 'yes', 'unstated'],
  silent: 'unstated',
  hint: /\bsell|\bsold\b|\bsale\b|\brent(?:s|ed|ing)?\b|monetiz/,
  judge,
  settle,
  examples: [
    {
      text: 'We neither rent nor sell your personal data to anyone.',
      value: 'no',
      source: 'Bandcamp, Privacy Policy, 2025-09-24',
    },
    {
      text: 'Under some laws, this type of data sharing may be considered a "sale".',
      value: 'hedged',
      source: 'Glassdoor, Privacy Policy, 2026-08-01',
    },
    {
      text: 'We may sell and may have sold in the last twelve (12) months the following categories of personal information:',
      value: 'yes',
      source: 'Jasper, Privacy Policy, 2025-12-10',
    },
    {
      text: 'Rent, lease, loan, or sell access to the Services.',
      source: 'Glassdoor, Terms of Service, 2026-07-16',
    },
    {
      text: 'We may also disclose personal data in a reorganization or sale of our company or assets.',
      source: 'Glassdoor, Privacy Policy, 2026-08-01',
    },
  ],
};

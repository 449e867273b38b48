import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { denied, forbidsTheCustomer, withoutAsides } from '../scope.ts';
import { carrying, settled, silent } from '../settle.ts';

const SELL =
  '(?:"?sell(?:s|ing)?"?\\b|"?sold"?\\b|\\brent(?:s|ed|ing)?\\b|"?sale"? of (?:[\\w"]+ ){0,5}(?:data|information|content|lists?)\\b|monetiz(?:e|ing)\\b)';
const DATA =
  /\b(?:personal|your|user|customer|consumer|member|client|any|such|that|this|the|their|email|contact|identif\w+)(?:'s|s')?(?: \w+){0,3} (?:data|information|details|addresses?|content|records?|photos?|files|lists?)\b|\b(?:data|information|info|content)\b|\bit\b|\bthem\b|\blists?\b|\bdisclosures?\b|\bcookies?\b|\bidentifiers?\b|\binternet activity\b|\bemail address|personally identifiable/;
const GOODS =
  /\bre-?sell|\bneither sold nor|\bnot sold\b[^.;]{0,20}\bto you\b|\bsoftware\b[^.;]{0,40}\bsold\b|\bcommercially exploit|\b(?:codes?|credits?|tickets?|tokens?|vouchers?|gift cards?)\b[^.;]{0,100}\bsold\b|\bselling (?:partner|fees|tools|privileges|account)|\bsell(?:ing)? (?:goods|products?|items?|services|tickets|merchandise|on|through|your (?:products?|music|items?|goods|book|app))\b|\bsale of (?:goods|products|items|services|alcohol)|\bpoint[- ]of[- ]sale\b|obligation to sell|under any obligation|terms of sale|\bresell|\bsublicen|\bmusic\b|\bsellers? (?:and|or) buyers\b/;
const COMPANY =
  /\b(?:merger|acquisition|reorgani[sz]ation|bankruptcy|divestiture|liquidation|dissolution|restructuring|insolvency|change of control|corporate transactions?|acquired by|merged with)\b|\b(?:sale|sell|selling|sold)\b[^.;]{0,40}\b(?:assets|business(?:es)?|company|shares|stock|division|subsidiar)|\b(?:business|company|assets|part of us)\b[^.;]{0,30}\b(?:is|are|be|being|was|were|gets?) (?:\w+ )?sold|\bsale of (?:assets|all|substantially|our|the (?:company|business))/;
const DEFINES =
  /"?(?:sell|sale|sold|selling)"?,?[^.;]{0,30}\b(?:means?|is defined as|refers? to|includes?)\b|^"?(?:sell|sale|sold|selling)"? is (?:\w+ )?defined\b|\bfor the purpose of the ccpa\b|defines? (?:a )?"?(?:sell|sale)|this does not mean that all examples/;
const RIGHT =
  /\b(?:right|rights|request|opt(?:ing|s|ed)?[- ]?out|direct(?:ing)?|limit|choice|option|ask us|tell us|exercise|instruct|asking)\b[^.;]{0,100}\b(?:sale|sell|selling|sold)\b|\bdo not sell (?:or share )?my\b|\bif (?:we|a business|that business|the business|you)\b[^.;]{0,30}(?:sell|sold)|\bconsumers? who opt/;
const MINORS = /\b(?:16|sixteen|13|thirteen|18|minors?|children|child)\b/;
const HEDGE =
  /\b(?:may|might|could|can|would)(?: also)?(?: \w+){0,4}? (?:be |have been )?(?:considered|deemed|constitut\w*|qualif\w*|characteri[sz]ed|classified|interpreted|construed|regarded|viewed|treated|amount|fall|count)\b|\b(?:considered|deemed|constitutes?|defined as|regarded as|qualifies as|meet the definition|falls? within|is a|as) (?:to be )?(?:a |an )?"?(?:sale|sell|selling|"sale)"?|"?(?:sale|sell|selling|sold)"?[^.;]{0,60}\b(?:under|as defined (?:by|in|under)|according to|within the meaning|for purposes of)\b[^.;]{0,40}(?:law|ccpa|cpra|california|act|state)|\bbroad(?:ly)?\b|traditional sense|for money\b|\bmonetary\b|in exchange for|commonly understood|"sold"|"sale"/;
const EXCEPTS =
  /\bwithout (?:your|their|the user's|obtaining|first|prior|express|explicit)[^.;]{0,30}(?:consent|permission|authori)|\bunless (?:you|we have your|otherwise|required)|\bexcept (?:as|for|with|in|to|where|that)\b|\bother than\b/;

/** Rights that every policy repeats, button labels and definitions say nothing of what this vendor does. */
const GENERAL =
  /\bif (?:we|any|the|a business) [^.;]{0,40}(?:sold|sell)|\bdo not sell (?:or share )?my (?:personal )?(?:information|data|info)|\bopt(?:ing)?[- ]?out\b[^.;]{0,50}\bsale|\bright to (?:direct|opt|instruct|tell|request|know|deny)|register your preference|whether (?:your|the)\b[^.;]{0,40}\bsold|deny the sale/;
const ASKED =
  /\bask us\b|^(?:request|ask|tell|direct|instruct) us\b|right to receive notice|^(?:provide|give|tell|send) you\b|^the categories of|inquir|right to know|right to request|request that|you have the right|following rights|disclose to you|identify the|consumers? who/;
const OWN_DENIAL =
  /\b(?:we|[a-z]+) (?:do not|does not|don't|doesn't|will not|won't|have not|never)\b[^.;]{0,60}\b"?sell/;
const SELLS =
  /\b(?:we|which we|may|have|that we)\b(?: \w+){0,4}? "?(?:sell|sold|selling)\b|(?:data|information)[^.;]{0,30}\b(?:is|are|was|were|been) (?:also )?sold\b|\bsold (?:or shared|to)\b|\bsell or share\b|\bsell and share\b|share (?:and|and\/or|or) sell\b/;

/** What is sold, or not, is data: not a licence, a ticket or the content of the service. */
const SELLS_DATA =
  /\b(?:sell(?:s|ing)?|sold|sale|rent(?:s|ed|ing)?|monetiz\w+)\b[^.;]{0,160}\b(?:data|information|info|details|lists?|contacts?|addresses|identifiers?|records|it|them)\b|\b(?:data|information|info|details|lists?|contacts?|addresses|identifiers?|records|recordings|disclosures?|sharing|cookies?|tracking|(?:your|user|customer|client)(?:'s|s')? (?:\w+ )?(?:content|files|photos|messages|notes|inputs?))\b[^.;]{0,160}\b(?:sell(?:s|ing)?|sold|sale|rent(?:ed|s)?|monetiz\w+)\b|\b(?:sell(?:s|ing)?|rent(?:s|ing)?)\b[^.;]{0,60}\b(?:your|user|customer|client)(?:'s|s')? (?:\w+ )?(?:content|files|photos|messages|notes|inputs?)\b/;
/** What terms of a shop or a market speak of. */
const TRADES =
  /\b(?:items?|products?|goods|listings?|properties|services)\b[^.;]{0,40}\b(?:sells?|sold)\b|\b(?:sold|sells?|selling)\b[^.;]{0,20}\b(?:items?|products?|goods|outside|on|through)\b/;
/** The name of the link that the law prescribes, not a promise. */
const LINK_NAME =
  /"?\bdo not (?:"?sell"?)(?: or|,|\/| and| &)?(?: "?share"?| disclose)?(?: or share)? my (?:personal |sensitive )*(?:information|data|info)\b"?(?: (?:web)?(?:link|page|button|form|request)s?)?|"do not sell[^"]{0,40}"/g;

const NEAR = denied(SELL, 110);
const IN_NUMBERED_LIST = denied(SELL, 500);

/** True when the words deny selling; in "shall not: (i) …; (ii) sell" the denial stands far off. */
function denies(words: string): boolean {
  const clause = withoutAsides(words);
  return NEAR.test(clause) || (/\((?:i|a|1)\)/.test(words) && IN_NUMBERED_LIST.test(clause));
}

function judge(candidate: Candidate): Claim | undefined {
  const { document } = candidate;
  const [plain, context] = [candidate.plain, candidate.context].map((words) =>
    words.replace(LINK_NAME, 'that page'),
  ) as [string, string];
  if (!/\bsell(?:s|ing)?\b|\bsold\b|\bsale\b|\brent(?:s|ed|ing)?\b|monetiz/.test(plain)) return undefined;
  if (GOODS.test(plain) || DEFINES.test(plain) || forbidsTheCustomer(candidate)) return undefined;
  if (document.kind === 'terms' && (!SELLS_DATA.test(context) || TRADES.test(plain))) return undefined;
  if (!DATA.test(context) && !/\bccpa\b|california/.test(context)) return undefined;
  if ((GENERAL.test(plain) && !OWN_DENIAL.test(plain)) || ASKED.test(plain)) return undefined;
  const no =
    denies(context) ||
    /\bdo(?:es)?(?: not|n't) believe\b|\bnot in the business of selling|\bselling (?:\w+ ){0,3}(?:data|information) is not|\bnot (?:be )?(?:for sale|sold|rented)|"?no"? sale of/.test(
      plain,
    );
  if (no && COMPANY.test(plain) && !denies(plain)) return undefined;
  const read = { ...candidate, plain, context };
  return no ? denial(read) : admission(read);
}

function denial({ plain, context, document }: Candidate): Claim {
  if (document.kind === 'dpa') return { value: 'no', weight: 2 };
  if (/google (?:user data|workspace|apis?)|for (?:the )?(?:purposes? of )?training/.test(context))
    return { value: 'no', weight: 0.3, narrow: true };
  const minors =
    (MINORS.test(plain) || /\bstudent\b/.test(plain)) &&
    !/\bnor\b|\bincluding\b/.test(plain) &&
    /actual knowledge|under|age|younger|minors|children|student/.test(plain);
  if (minors) return { value: 'no', weight: 0.2, narrow: true };
  if (EXCEPTS.test(plain) && !/\bother than\b[^.]*\bprovid|without (?:providing|giving) you/.test(plain)) {
    return { value: 'no', weight: 1.2, clarity: 'vague' };
  }
  const butSome =
    (/traditional sense|for (?:money|monetary)|monetary|commonly understood|conventional sense/.test(plain) &&
      !/\b(?:or|and) (?:for )?(?:other|something|anything|any other)\b[^.;]{0,30}\bvalu/.test(plain)) ||
    (HEDGE.test(plain) &&
      /\b(?:however|but|although|while|certain)\b/.test(plain) &&
      !/\bmay (?:engage in |still )?"?shar/.test(plain));
  return { value: butSome ? 'hedged' : 'no', weight: 2 };
}

function admission({ plain, context }: Candidate): Claim | undefined {
  if (MINORS.test(plain) || /actual knowledge/.test(plain)) return undefined;
  if (!/\bsell(?:ing)?\b|\bsold\b|\bsale\b/.test(plain) || COMPANY.test(plain)) return undefined;
  if (ASKED.test(context) && !/\bwe (?:may|do) |^we have /.test(plain)) return undefined;
  if (RIGHT.test(plain) && !/\bwe (?:may )?(?:sell|have sold|sold)\b/.test(plain)) return undefined;
  if (HEDGE.test(plain) || /\b(?:may|might|could)\b[^.;]{0,30}\b(?:sell|have sold)\b/.test(plain))
    return { value: 'hedged', weight: 2 };
  if (
    (/\b(?:we|our|us)\b|\byour personal (?:data|information)\b/.test(context) || /^to sell\b/.test(plain)) &&
    SELLS.test(plain)
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
  if (yes.length > 0 && wideNo.length === 0) return settled('yes', evidence, [...yes, ...hedged]);
  if (hedged.length > 0) return { ...settled('hedged', evidence, [...hedged, ...yes]), clarity: 'vague' };
  if (yes.length > 0) return { ...settled('hedged', evidence, [...yes, ...wideNo]), clarity: 'vague' };
  if (wideNo.length > 0) {
    const { clarity } = wideNo[0]!;
    return { ...settled('no', evidence, wideNo), clarity: clarity ?? 'specific' };
  }
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
      value: 'hedged',
      source: 'Jasper, Privacy Policy, 2025-12-10',
    },
    {
      text: '“Sale” is defined broadly under California law to include the transfer of personal information in exchange for anything of value.',
      source: 'Reverb, Privacy Policy, 2023',
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

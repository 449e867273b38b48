import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { isAlphanumeric, isDigit, matchAt } from '../shape/chars.ts';
import { CODE, labelled } from '../shape/labelled.ts';

// Forms that courts alone use.
const US_DOCKET = /\d{1,2}:\d{2}-[a-z]{2,4}-\d{3,6}(?:-[a-z]{1,4}){0,4}(?![\p{L}\p{N}])/iuy;
const ECLI = /ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d.]{1,25}/y;
const NEUTRAL =
  /\[?(?:19|20)\d\d\]? (?:EWCA|EWHC|UKSC|UKHL|UKUT|UKEAT|EWFC|NICA|CSIH|CSOH|HCA|FCA|NSWSC|SCC|ONCA|ONSC|BCSC|IESC|IEHC|NZSC|NZCA|NZHC)(?: (?:Civ|Crim|Admin|Ch|Fam|QB|KB|Comm))? \d{1,5}(?: \([A-Za-z]{2,10}\))?/y;
const BRAZIL = /\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}(?!\d)/y;
// Register sign and year: 12 O 345/20, XII ZR 123/19, II C 45/21; before the number stands the chamber and its sign.
const REGISTER_BEFORE =
  /(?:^|[^\p{L}\p{N}])((?:[IVX]{1,5}|\d{1,3})[a-z]? (?:[A-Z][A-Za-z]{0,4}(?:[-.][A-Z]{1,3})?(?: \([A-Za-z]{1,6}\))? ){1,2}|[A-Z]{1,5}[a-z]{0,3} |[CTF]-)$/u;
const REGISTER_TAIL = /\d{1,6}\/(?:(?:19|20)\d{2}|\d{2})(?: ?[A-Z]{1,3}\b)?(?![\p{L}\p{N}/])/uy;
const APPLICATION = /(?!(?:1[5-9]|20)\d\d\/)\d{2,6}\/\d{2}(?![\p{L}\p{N}/-])/uy;
// Years are seasons (2001/02).
// With spaces about the stroke, or the year first (E. 1999/123), only behind a word for number.
const NAMED_APPLICATION =
  /(?!\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:19|20)\d\d)\d{2,6} ?\/ ?\d{1,6}(?: ?\/ ?\d{2,6}){0,2}(?![\p{L}\p{N}/-])/uy;
const find = labelled({
  kind: 'case-number',
  label:
    '(?:court|legal|civil|criminal|police|crime|incident|index|matter|docket|cause|petition|appeal|probate|claim)[ _-]?(?:case|file|docket|cause|report|ref(?:erence)?|matter)?|cases?|casenumber|dockets?|applications?|decision|judge?ment|resolution|az\\.?|aktenzeichen|geschäftszeichen|gz\\.?|geschäftsnummer|geschäfts-?nr|rs\\.?|rechtssache|beschwerde|akte|(?:n[uú]mero de )?expediente|expte\\.?|autos|rollo|procedimiento(?: (?:ordinario|abreviado|penal))?|diligencias(?: previas)?|recurso|demandas?|sentencia|causa|sumario|requêtes?|rg|r\\.g\\.?|dossier|pourvoi|arrêt|affaire|parquet|processos?|autos|proc\\.?|r\\.g\\.n\\.r\\.|procedimento(?: penale)?|ricorso|fascicolo|sentenza|zaak(?:nummer|nr)?|rolnummer|parketnummer|dossiernummer|kenmerk|sygn(?:atura|\\.)?(?: akt)?|akt|sprawa|sprawy',
  value: `${CODE}(?: [A-Z]{1,3} \\d{1,5}\\/\\d{2,4})?|(?:[IVX]{1,5}|\\d{1,3}) [A-Z][A-Za-z]{0,4}(?: [A-Z][a-z]{0,3})? \\d{1,6}\\/\\d{2,4}(?: ?[A-Z]{1,3})?|[A-Z]{1,4} \\d{1,6}\\/\\d{2,4}`,
  confidence: 0.93,
  reason: 'Named as the number of a case or file.',
  accept: (value, bare) =>
    (bare
      ? /[/:-]\d|\d[/:-]/.test(value) || (/\d{4}/.test(value) && /[A-Z]/.test(value))
      : value.replace(/\W/g, '').length >= 3) && !isDate(value),
});

export const caseNumber: Recogniser = {
  id: 'case-number',
  kinds: ['case-number'],
  source:
    'US federal docket form (CM/ECF), ECLI (Council of the EU), neutral citations, ECHR application numbers, German register signs (AktO), CNJ resolution 65 (Brazil)',
  hints: {
    chars: ':[',
    digits: [
      { least: 1, most: 6, next: '/ ', near: true },
      { least: 7, most: 7, next: '-' },
    ],
    words: [
      'court',
      'legal',
      'civil',
      'criminal',
      'police',
      'crime',
      'incident',
      'index',
      'matter',
      'docket',
      'dockets',
      'cause',
      'petition',
      'appeal',
      'probate',
      'claim',
      'case',
      'cases',
      'casenumber',
      'application',
      'decision',
      'judgment',
      'judgement',
      'resolution',
      'applications',
      'az',
      'aktenzeichen',
      'geschaftszeichen',
      'gz',
      'geschaftsnummer',
      'geschafts',
      'rs',
      'rechtssache',
      'beschwerde',
      'akte',
      'numero',
      'expediente',
      'expte',
      'autos',
      'rollo',
      'procedimiento',
      'diligencias',
      'recurso',
      'demanda',
      'demandas',
      'sentencia',
      'causa',
      'sumario',
      'requete',
      'requetes',
      'rg',
      'r',
      'dossier',
      'pourvoi',
      'arret',
      'affaire',
      'parquet',
      'processo',
      'processos',
      'proc',
      'procedimento',
      'ricorso',
      'fascicolo',
      'sentenza',
      'zaak',
      'zaaknummer',
      'zaaknr',
      'rolnummer',
      'parketnummer',
      'dossiernummer',
      'kenmerk',
      'sygn',
      'sygnatura',
      'akt',
      'sprawa',
      'sprawy',
    ],
  },
  examples: {
    hits: [
      ['Case No. 2023-CRIM-9738', '2023-CRIM-9738'],
      ['Case No: 2:23-cr-03849-YVT', '2:23-cr-03849-YVT'],
      ['an application (no. 36110/97) against', '36110/97'],
      ['Az.: 12 O 345/20', '12 O 345/20'],
      ['Urteil vom 3. Mai, XII ZR 123/19, bestätigt', 'XII ZR 123/19'],
      ['sygn. akt I C 123/20', 'I C 123/20'],
      ['[2020] EWCA Civ 12', '[2020] EWCA Civ 12'],
      ['ECLI:NL:HR:2020:123', 'ECLI:NL:HR:2020:123'],
      ['RG n° 19/01234', '19/01234'],
      ['expediente 123/2020', '123/2020'],
      ['Case C-123/20', 'C-123/20'],
    ],
    misses: [
      'in case 2 people come',
      'the case of 1999',
      'on 12/05/20',
      'a 24/7 service',
      'applications in 2019',
      'cases rose to 1,200',
    ],
  },
  recognise(text, hint, emit) {
    const code = text.charCodeAt(hint.start);
    if (isDigit(code)) registered(text, hint, emit);
    else if (code === 0x3a) docket(text, hint, emit);
    else if (code === 0x5b) report(hint.start, matchAt(NEUTRAL, text, hint.start), 0.95, emit);
    else find(text, hint, emit);
  },
};

function docket(text: string, hint: HintAt, emit: Emit): void {
  if (text.slice(hint.start - 4, hint.start) === 'ECLI') {
    report(hint.start - 4, matchAt(ECLI, text, hint.start - 4), 0.97, emit);
    return;
  }
  let start = hint.start;
  while (hint.start - start < 2 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start < hint.start && !isAlphanumeric(text.charCodeAt(start - 1))) {
    report(start, matchAt(US_DOCKET, text, start), 0.97, emit);
  }
}

function registered(text: string, hint: HintAt, emit: Emit): void {
  const { start, end } = hint;
  const next = text.charCodeAt(end);
  if (end - start === 7 && next === 0x2d) {
    report(start, matchAt(BRAZIL, text, start), 0.97, emit);
    return;
  }
  if (
    (next !== 0x2f && !(next === 0x20 && text.charCodeAt(end + 1) === 0x2f)) ||
    end - start > 6 ||
    isAlphanumeric(text.charCodeAt(start - 1))
  )
    return;
  const lead = text.slice(Math.max(0, start - 24), start);
  const before = REGISTER_BEFORE.exec(lead)?.[1];
  if (before && /^(?:[IVX\d]|[CTF]-)/.test(before)) {
    report(start - before.length, matchAt(REGISTER_TAIL, text, start), 0.9, emit);
    return;
  }
  const named = /(?:\b(?:nos?|n[or°º]|nr|numbers?|and|und|et|y|[EK])\.?|,) ?$/i.test(lead);
  if (named) report(start, matchAt(NAMED_APPLICATION, text, start), 0.92, emit);
  else if (end - start >= 3) report(start, matchAt(APPLICATION, text, start), 0.6, emit);
}

function report(start: number, match: RegExpExecArray | null, confidence: number, emit: Emit): void {
  if (!match) return;
  const reason = 'Written like the number of a case at a court.';
  emit({ start, end: match.index + match[0].length, kind: 'case-number', confidence, reason });
}

const isDate = (value: string): boolean =>
  /^\d{1,3}-\d{1,3}$/.test(value) ||
  /^(?:1\d|20)\d\d-(?:\d\d|(?:1\d|20)\d\d)$/.test(value) ||
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(value) ||
  /^(?:19|20)\d\d$/.test(value);

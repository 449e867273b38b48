import type { Question } from '../question.ts';
import { access } from './access.ts';
import { advertising } from './advertising.ts';
import { breachNotice } from './breach-notice.ts';
import { changes } from './changes.ts';
import { children } from './children.ts';
import { contact } from './contact.ts';
import { deletion } from './deletion.ts';
import { effectiveDate } from './effective-date.ts';
import { exporting } from './export.ts';
import { lawEnforcement } from './law-enforcement.ts';
import { modelRunner } from './model-runner.ts';
import { optOuts } from './opt-outs.ts';
import { retention } from './retention.ts';
import { security } from './security.ts';
import { selling } from './selling.ts';
import { sharing } from './sharing.ts';
import { subprocessors } from './subprocessors.ts';
import { training } from './training.ts';
import { transfers } from './transfers.ts';
import { uses } from './uses.ts';

/** Every question, in the order of `QUESTION_IDS`. */
export const QUESTIONS: readonly Question[] = [
  uses,
  retention,
  training,
  modelRunner,
  sharing,
  selling,
  advertising,
  subprocessors,
  deletion,
  exporting,
  access,
  breachNotice,
  transfers,
  security,
  children,
  contact,
  lawEnforcement,
  changes,
  effectiveDate,
  optOuts,
];

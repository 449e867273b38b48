import type { AnswerCell } from '../../http/contract.ts';
import { words } from '../words/en.ts';
import css from './vendors.module.css';

/** An answer in words, with its clarity beside it: the owner's where there is one, or always the machine's. */
export const Says = ({
  cell,
  machine = false,
}: {
  readonly cell: AnswerCell;
  readonly machine?: boolean;
}) => {
  const clarity = words.vendors.clarity[cell.clarity];
  return (
    <>
      {machine ? cell.says : (cell.yours?.says ?? cell.says)}
      {clarity && <span className={cell.clarity === 'vague' ? css.vague : css.clarity}> {clarity}</span>}
    </>
  );
};

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TodayCard } from '../../http/contract.ts';
import { moment } from '../words/format.ts';
import css from './today.module.css';

/** What changed, why it matters, and one next action each. */
export const Cards = ({ cards }: { readonly cards: readonly TodayCard[] }) => (
  <ul className={css.cards}>
    {cards.map((card) => (
      <li key={card.id} className={css.card}>
        <div>
          <div className={`${css.kicker} ${card.tone === 'calm' ? '' : css[card.tone]}`}>{card.kicker}</div>
          <h2>{card.title}</h2>
          <p>{card.text}</p>
          {card.action && (
            <div className={css.actions}>
              <Button component={Link} to={card.action.to} size="xs">
                {card.action.label}
              </Button>
            </div>
          )}
        </div>
        {card.atMs !== undefined && <span className={css.when}>{moment(card.atMs)}</span>}
      </li>
    ))}
  </ul>
);

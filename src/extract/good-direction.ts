import type { GoodDirection } from '../plan/direction';
import type { Unit } from '../plan/figure';
import {
  CRIME_WORDS,
  DEALT_WITH,
  HARM_WORDS,
  INCREASE_IN,
  LESS_AIM,
  LESS_IS_BETTER,
  MORE_AIM,
  MORE_IS_BETTER,
  OTHER_AIM,
  REDUCTION_IN,
  SUCCESS_WORDS,
} from './direction-patterns';

/** Whether words say what the plan wants ("Reduce the level of ...", "Improve ..."). "Increase in complaints" says what happened. */
export function isAim(text: string): boolean {
  if (tellsOfHarm(text) && REDUCTION_IN.test(text)) return false;
  return wayOfAim(text) !== undefined || OTHER_AIM.test(text);
}

/**
 * Which way a measure should go: as a column states it, else from the aim's verb, else from a word of harm or success in the label.
 * `unit` is that of its value, which tells a "Reduction in burglary" of 5% from one of 3,555.
 */
export function goodDirection(label: string, aim: string | undefined, stated: string | undefined, unit?: Unit): GoodDirection {
  const said = stated?.trim() ?? '';
  if (said !== '') return { way: statedWay(said), from: 'stated' };
  // Its figures may be the reduction, of which more is better, or what was reduced, of which less is.
  if (REDUCTION_IN.test(label) && (tellsOfHarm(label) || unit === 'percent')) return { way: 'unknown' };
  const wording = wayOfWording(label);
  const aimed = aim === undefined ? undefined : wayOfAim(aim);
  if (aimed !== undefined) {
    // More of what nobody wants can be no aim, nor less of a success: the label and the title above it do not belong together.
    const atOdds = wording !== undefined && aimed !== wording && aim !== label;
    return atOdds ? { way: 'unknown' } : { way: aimed, from: 'aim' };
  }
  return wording === undefined ? { way: 'unknown' } : { way: wording, from: 'wording' };
}

function statedWay(said: string): GoodDirection['way'] {
  if (LESS_IS_BETTER.test(said) || LESS_AIM.test(said)) return 'down';
  if (MORE_IS_BETTER.test(said) || MORE_AIM.test(said)) return 'up';
  return 'unknown';
}

function wayOfAim(aim: string): 'up' | 'down' | undefined {
  if (INCREASE_IN.test(aim) && (tellsOfHarm(aim) || CRIME_WORDS.test(aim))) return undefined;
  if (LESS_AIM.test(aim)) return 'down';
  return MORE_AIM.test(aim) ? 'up' : undefined;
}

function wayOfWording(label: string): 'up' | 'down' | undefined {
  const [harm, success] = [HARM_WORDS.test(label), SUCCESS_WORDS.test(label)];
  if (harm === success || /\bnot?\b/i.test(label)) return undefined;
  if (harm) return 'down';
  return CRIME_WORDS.test(label) && !DEALT_WITH.test(label) ? undefined : 'up';
}

function tellsOfHarm(text: string): boolean {
  return HARM_WORDS.test(text) && !SUCCESS_WORDS.test(text);
}

import type { GoodDirection } from '../plan/direction';
import { HARM_WORDS, LESS_AIM, LESS_IS_BETTER, MORE_AIM, MORE_IS_BETTER, OTHER_AIM, SUCCESS_WORDS } from './vocabulary';

/** Whether words say what the plan wants ("Reduce the level of ...", "Improve ..."). */
export function isAim(words: string): boolean {
  return LESS_AIM.test(words) || MORE_AIM.test(words) || OTHER_AIM.test(words);
}

/** Which way a measure should go: as a column states it, else from the aim's verb, else from a word of harm or success in the label. */
export function goodDirection(label: string, aim: string | undefined, stated: string | undefined): GoodDirection {
  const said = stated?.trim() ?? '';
  if (said !== '') return { way: statedWay(said), from: 'stated' };
  const wording = wayOfWording(label);
  const aimed = aim === undefined ? undefined : wayOfAim(aim);
  if (aimed !== undefined) {
    // More of what nobody wants can be no aim: the label and the title above it do not belong together.
    const atOdds = aimed === 'up' && wording === 'down' && aim !== label;
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
  if (LESS_AIM.test(aim)) return 'down';
  return MORE_AIM.test(aim) ? 'up' : undefined;
}

function wayOfWording(label: string): 'up' | 'down' | undefined {
  const [harm, success] = [HARM_WORDS.test(label), SUCCESS_WORDS.test(label)];
  if (harm === success || /\bnot?\b/i.test(label)) return undefined;
  return harm ? 'down' : 'up';
}

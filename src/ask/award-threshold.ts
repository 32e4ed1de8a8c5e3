import type { Award } from '../plan/records';

const THRESHOLD =
  /\b(over|above|more than|at least|under|below|less than|up to|bigger than|larger than|smaller than) £(\d[\d,]*(?:\.\d+)?)(m|k)?(?![\w%])/i;
const TIMES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/** Whether an award meets a sum that a question sets ("over £25,000"); any does where it sets none. */
export function meetsThreshold({ amount }: Pick<Award, 'amount'>, text: string): boolean {
  const [, way = '', sum = '', times = ''] = THRESHOLD.exec(text) ?? [];
  if (way === '') return true;
  if (!amount) return false;
  const asked = Number(sum.replaceAll(',', '')) * (TIMES[times.toLowerCase()] ?? 1);
  switch (way.toLowerCase()) {
    case 'at least':
      return amount.value >= asked;
    case 'up to':
      return amount.value <= asked;
    case 'under':
    case 'below':
    case 'less than':
    case 'smaller than':
      return amount.value < asked;
    default:
      return amount.value > asked;
  }
}

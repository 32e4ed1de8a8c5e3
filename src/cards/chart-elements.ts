import type { CardElementArray, ChartColor, ILineChart } from '@microsoft/teams.cards';
import type { LineChart } from './draft';
import { textBlock } from './text-block';

/** Points that a chart on a phone can bear; of more the newest are drawn. */
const MOST_POINTS = 36;

/** Red and green would say that a figure is bad or good. */
const COLOURS: readonly ChartColor[] = ['categoricalBlue', 'categoricalMarigold'];

/** A line chart below its title, which not every client draws. A client without charts shows nothing in its place: the figures stand as text anyway. */
export function chartElements({ caption, title, lines }: LineChart): CardElementArray {
  const chart: ILineChart = {
    type: 'Chart.Line',
    title,
    showTitle: false,
    showLegend: lines.length > 1,
    colorSet: 'categorical',
    data: lines.map(({ legend, points }, at) => ({
      legend,
      color: COLOURS[at] ?? 'neutral',
      values: points.slice(-MOST_POINTS).map(({ at, value }) => ({ x: at, y: value })),
    })),
    fallback: 'drop',
  };
  return [textBlock(caption, { weight: 'Bolder', size: 'Small', spacing: 'Medium' }), chart];
}

import type { Period } from '../plan/period';
import type { Section } from '../plan/records';
import type { Aim } from './find-aims';
import type { Line } from './line';
import type { Marker } from './marker';
import { periodLabel } from './marker';
import type { OutlineEntry, OutlineInput, Role } from './outline-entry';
import { publishedOn } from './published';
import { HIGHLIGHTS_FOLLOW, PART, PERFORMANCE, SUMMARY } from './heading-patterns';

type Zone = 'front' | 'introduction' | 'updates' | 'links' | 'funding' | 'summary' | 'other';

/** How deep a heading stands in the document's own order, whatever level the file gives it. */
const RANK = { part: 1, plain: 1.9, section: 2, summary: 3, objective: 3, marker: 4, sub: 5 } as const;

/** Where the reading of a document stands: what its next line falls under. */
export class OutlineState {
  private headings: { readonly rank: number; readonly text: string }[] = [];
  private zone: Zone = 'front';
  private section: Section | undefined;
  private objective: number | undefined;
  private aim: Aim | undefined;
  private owner: Line | undefined;
  private period: Period | undefined;
  private by: 'force' | 'commissioner' | undefined;

  constructor(private readonly input: OutlineInput) {
    this.period = input.facts.period;
  }

  entry(line: Line, role: Role, period = this.period): OutlineEntry {
    return {
      line,
      role,
      headings: this.headings.map((one) => one.text),
      ...(this.section ? { section: this.section } : {}),
      ...(this.objective === undefined ? {} : { objective: this.objective }),
      ...(this.aim ? { aim: this.aim } : {}),
      ...(period ? { period } : {}),
      ...(this.by ? { by: this.by } : {}),
    };
  }

  openSection(line: Line, section: Section): OutlineEntry {
    this.leave();
    this.section = section;
    this.zone = 'introduction';
    this.owner = line;
    // Whatever short line stood before the plan is over it by chance only.
    this.headings = this.headings.filter((one) => one.rank < RANK.plain);
    return this.heading(line, 'section', RANK.section);
  }

  openObjective(line: Line, at: number, section: Section | undefined): OutlineEntry {
    this.leave();
    if (!section) this.headings = this.headings.filter((one) => one.rank < RANK.section);
    this.section = section;
    this.objective = at;
    this.owner = line;
    this.zone = 'introduction';
    return this.heading(line, 'objective', RANK.objective);
  }

  openAim(line: Line, aim: Aim): OutlineEntry {
    this.leave();
    this.section = undefined;
    this.aim = aim;
    this.owner = line;
    this.zone = 'introduction';
    return this.heading(line, 'aim', RANK.objective);
  }

  listAim(line: Line, aim: Aim | undefined): OutlineEntry {
    return { ...this.entry(line, 'aim'), ...(aim ? { aim } : {}) };
  }

  /** A line that only its surroundings tell the role of. */
  take(line: Line): OutlineEntry {
    if (line.block.kind === 'table') return this.entry(line, 'table');
    if (line.marker) {
      const entry = this.takeMarker(line, line.marker);
      if (entry) return entry;
    }
    if (line.block.kind === 'item') return this.takeItem(line);
    if (this.isHeading(line)) return this.takeHeading(line);
    return this.takeProse(line);
  }

  private get inside(): boolean {
    return this.objective !== undefined || this.aim !== undefined || this.section !== undefined;
  }

  private takeMarker(line: Line, marker: Marker): OutlineEntry | undefined {
    switch (marker.kind) {
      case 'links':
        this.zone = 'links';
        return this.heading(line, 'marker', RANK.marker);
      case 'updates':
        if (!this.inside || (this.isOver(line) && !this.isRepeated(line))) return undefined;
        this.zone = 'updates';
        this.period = marker.period ?? this.input.facts.period;
        this.by = marker.by;
        return this.heading(line, 'marker', RANK.marker);
      case 'funding':
        if (!this.inside || !isMarked(line) || (this.isOver(line) && !this.isRepeated(line))) return undefined;
        this.zone = 'funding';
        this.by = undefined;
        this.period = this.input.facts.period;
        return this.heading(line, 'marker', RANK.marker);
      case 'summary':
        if (line.block.kind !== 'heading' && this.inside) return undefined;
        this.leave();
        this.section = undefined;
        this.zone = 'summary';
        return this.heading(line, 'heading', RANK.summary);
      case 'period':
        this.period = marker.period;
        return this.entry(line, 'marker');
      case 'fields':
        return this.objective === undefined ? undefined : this.entry(line, 'field');
      case 'cross-reference':
        return this.inside ? this.entry(line, 'cross-reference') : undefined;
    }
  }

  private takeItem(line: Line): OutlineEntry {
    if (this.zone === 'summary') return this.entry(line, 'highlight');
    if (!this.inside || this.zone === 'funding' || this.zone === 'other') return this.entry(line, 'text');
    const label = periodLabel(line.text, {});
    return this.entry(line, 'update', label?.rest ? label.period : this.period);
  }

  private takeProse(line: Line): OutlineEntry {
    if (this.zone === 'front' && HIGHLIGHTS_FOLLOW.test(line.text) && line.text.endsWith(':')) this.zone = 'summary';
    if (this.zone === 'updates' && (this.objective !== undefined || this.aim)) return this.entry(line, 'update');
    if (this.zone === 'introduction' && this.objective !== undefined) return this.entry(line, 'introduction');
    if (this.zone === 'introduction' && this.aim) return this.entry(line, 'update');
    // A whole sentence among an objective's themes is an update that a page break left there.
    const stranded = this.zone === 'links' && this.objective !== undefined && line.text.length >= 60 && line.text.endsWith('.');
    return this.entry(line, stranded ? 'update' : 'text');
  }

  private isHeading(line: Line): boolean {
    if (line.block.kind === 'heading') return true;
    if (!line.title || line.text.length > 150) return false;
    if (PART.test(line.text) || (PERFORMANCE.test(line.text) && isCapitalised(line.text)) || SUMMARY.test(line.text)) return true;
    return (
      isMarked(line) ||
      (this.objective === undefined && this.aim === undefined && line.text.length <= 80 && isCapitalised(line.text) && !isStatement(line))
    );
  }

  private takeHeading(line: Line): OutlineEntry {
    const plain = this.owner?.level === 7;
    const ends =
      line.block.kind === 'heading'
        ? this.isOver(line) || (plain && !this.isRepeated(line))
        : PART.test(line.text) || (PERFORMANCE.test(line.text) && !isMarked(line));
    if (this.inside && !ends) return this.heading(line, 'heading', RANK.sub);
    if (this.inside) this.leave();
    this.zone = 'other';
    if (line.block.kind !== 'heading' || line.level <= (this.owner?.level ?? 7)) this.section = undefined;
    // A bare "Section 1" tells nobody where to look.
    const rank = line.block.kind === 'heading' ? RANK.part + line.level / 10 : PART.test(line.text) ? RANK.part : RANK.plain;
    return this.heading(line, 'heading', rank);
  }

  /** Whether a heading stands at least as high as what the lines now fall under. */
  private isOver(line: Line): boolean {
    return line.block.kind === 'heading' && this.owner !== undefined && line.level <= this.owner.level && this.owner.level < 7;
  }

  /** Levels lie: a heading that stands under several objectives or aims is theirs, however high the file sets it. */
  private isRepeated(line: Line): boolean {
    return this.input.lines.filter((one) => one.text === line.text).length > 1;
  }

  private leave(): void {
    this.objective = undefined;
    this.aim = undefined;
    this.by = undefined;
    this.period = this.input.facts.period;
  }

  private heading(line: Line, role: Role, rank: number): OutlineEntry {
    this.headings = this.headings.filter((one) => one.rank < rank);
    const entry = this.entry(line, role);
    // The document's own title stands in every citation already.
    if (!this.input.facts.title.includes(line.text)) this.headings.push({ rank, text: line.text });
    return entry;
  }
}

/** Set off from the text by the file itself. */
function isMarked(line: Line): boolean {
  return line.block.kind === 'heading' || (line.block.kind === 'paragraph' && line.block.bold.join(' ').length >= line.text.length * 0.9);
}

/** "Apologies: Mrs Shaw" and "Prepared on 12 July 2024" say something of their own. */
function isStatement(line: Line): boolean {
  return (!line.reference && /^\p{L}[\p{L} ]{1,28}:\s+\S/u.test(line.text)) || publishedOn([line.text]) !== undefined;
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[:;,]$/.test(text);
}

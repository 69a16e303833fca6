import { putThing, thingAt } from '../../../hosts/cells/layer';
import { readCells } from '../book/cells';
import { refuseOtherSize, refuseWhereProtected } from '../book/guards';
import { usualLook } from '../book/look';
import type { Look } from '../book/look';
import type { Area } from '../book/sheet';
import { costOfCell } from '../costs';
import { enumValue, nameOf } from '../enums';
import { toLists } from '../realm';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What of a look is read and set by which members: one cell, all cells. */
const parts: Readonly<Record<keyof Look, readonly [one: string, all: string]>> = {
  background: ['Background', 'Backgrounds'],
  fontColor: ['FontColor', 'FontColors'],
  fontWeight: ['FontWeight', 'FontWeights'],
  fontStyle: ['FontStyle', 'FontStyles'],
  fontLine: ['FontLine', 'FontLines'],
  fontFamily: ['FontFamily', 'FontFamilies'],
  fontSize: ['FontSize', 'FontSizes'],
  horizontalAlignment: ['HorizontalAlignment', 'HorizontalAlignments'],
  verticalAlignment: ['VerticalAlignment', 'VerticalAlignments'],
  wrap: ['WrapStrategy', 'WrapStrategies'],
};

const allowed: Partial<Readonly<Record<keyof Look, readonly string[]>>> = {
  fontWeight: ['bold', 'normal'],
  fontStyle: ['italic', 'normal'],
  fontLine: ['underline', 'line-through', 'none'],
  horizontalAlignment: ['left', 'center', 'right', 'normal', 'general', 'general-left'],
  verticalAlignment: ['top', 'middle', 'bottom'],
};

/** Colours, fonts, alignment and wrapping of a block. */
export function ofLooks(run: ServerRun, area: Area, self: () => Range): Partial<Range> {
  const members: Record<string, (...given: unknown[]) => unknown> = {};
  for (const part of Object.keys(parts) as (keyof Look)[]) {
    const [one, all] = parts[part];
    const readOne = (row: number, column: number) =>
      shown(part, thingAt(area.sheet.looks, row, column)?.[part]);
    const write = (given: unknown, what: string) => {
      refuseOtherSize(given, area, what);
      refuseWhereProtected(run.user, area);
      run.spend((area.rows * area.columns * costOfCell) / 5);
      (given as unknown[][]).forEach((cells, down) =>
        cells.forEach((value, across) => put(area, part, area.row + down, area.column + across, value)),
      );
      return self();
    };
    members[`get${one}`] = () => readOne(area.row, area.column);
    members[`get${all}`] = () => {
      run.spend((area.rows * area.columns * costOfCell) / 5);
      return toLists(
        run.realm,
        readCells(area, (_sheet, row, column) => readOne(row, column)),
      );
    };
    members[`set${one}`] = (value) =>
      write(
        Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value)),
        `set${one}`,
      );
    members[`set${all}`] = (given) => write(given, `set${all}`);
  }
  members['getWrap'] = () => thingAt(area.sheet.looks, area.row, area.column)?.wrap === 'WRAP';
  members['setWrap'] = (wraps) =>
    members['setWrapStrategy']?.(enumValue('WrapStrategy', wraps === true ? 'WRAP' : 'OVERFLOW'));
  members['setBorder'] = () => {
    refuseWhereProtected(run.user, area);
    return self();
  };
  return members as Partial<Range>;
}

function shown(part: keyof Look, value: string | number | undefined): unknown {
  const said = value ?? usualLook[part];
  return part === 'wrap' ? enumValue('WrapStrategy', String(said)) : said;
}

const colour = /^#[0-9a-f]{6}$/iu;
const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', red: '#ff0000' };

function put({ sheet }: Area, part: keyof Look, row: number, column: number, value: unknown): void {
  const { [part]: _before, ...rest } = thingAt(sheet.looks, row, column) ?? {};
  const next = said(part, value);
  const look: Look = next === undefined ? rest : { ...rest, [part]: next };
  putThing(sheet.looks, row, column, Object.keys(look).length > 0 ? look : undefined);
}

/** @returns What is kept of a value; undefined for Google's own, which null asks for. */
function said(part: keyof Look, value: unknown): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (part === 'wrap') return nameOf(value) ?? refuse('Invalid argument: strategy');
  if (part === 'fontSize') return typeof value === 'number' ? value : refuse('Invalid argument: size');
  if (typeof value !== 'string') return refuse(`Invalid argument: ${part}`);
  if (part === 'background' || part === 'fontColor') {
    const code = named[value.toLowerCase()] ?? value;
    if (!colour.test(code)) refuse(`Invalid color: ${value}`);
    return code.toLowerCase() === usualLook[part] ? undefined : code.toLowerCase();
  }
  if (allowed[part] && !allowed[part].includes(value)) refuse(`Invalid argument: ${value}`);
  return value === usualLook[part] || value === 'normal' ? undefined : value;
}

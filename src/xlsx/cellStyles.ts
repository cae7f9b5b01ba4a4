/**
 * The formats of a sheet, applied cell by cell in their order; properties that a later format does not set are kept.
 */
import type { CellStyle } from "hucre/xlsx";
import { NUMBER_FORMATS } from "../sheets/numberFormats";
import type { CellBlock, Format } from "../sheets/SheetSpec";
import { FONT, FONT_SIZE, type Style, STYLES } from "../sheets/styles";
import { type Area, areaOf, cellAddress } from "../a1/area";

/** By address. */
export type CellStyles = ReadonlyMap<string, CellStyle>;

const BASE: CellStyle = { font: { name: FONT, size: FONT_SIZE } };

export function cellStyles(blocks: readonly CellBlock[], formats: readonly Format[]): CellStyles {
  const styles = new Map<string, CellStyle>();
  const addStyle = (area: Area, added: CellStyle): void => {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const address = cellAddress(row, column);
        styles.set(address, merged(styles.get(address) ?? BASE, added));
      }
  };
  for (const block of blocks) addStyle(blockArea(block), BASE);
  for (const format of formats) addStyle(areaOf(format.range), styleOf(format));
  return styles;
}

export function blockArea({ at, cells }: CellBlock): Area {
  const { top, left } = areaOf(at);
  const width = cells[0]?.length ?? 0;
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

const merged = (under: CellStyle, addStyle: CellStyle): CellStyle => ({
  ...under,
  ...addStyle,
  font: { ...under.font, ...addStyle.font },
  ...(under.alignment === undefined && addStyle.alignment === undefined
    ? {}
    : { alignment: { ...under.alignment, ...addStyle.alignment } }),
});

function styleOf({ style, numberFormat, align, wrap, middle }: Format): CellStyle {
  return {
    ...(style === undefined ? {} : cellStyle(STYLES[style])),
    ...(numberFormat === undefined ? {} : { numFmt: NUMBER_FORMATS[numberFormat] }),
    ...(align === undefined && wrap !== true
      ? {}
      : {
          alignment: {
            ...(align === undefined ? {} : { horizontal: align }),
            ...(wrap === true
              ? { wrapText: true, vertical: middle === true ? ("center" as const) : ("top" as const) }
              : {}),
          },
        }),
  };
}

const cellStyle = ({ color, fill, bold, italic, size, lineBelow }: Style): CellStyle => ({
  font: {
    color: { rgb: rgb(color) },
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(size === undefined ? {} : { size }),
  },
  ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } }),
  ...(lineBelow === undefined ? {} : { border: { bottom: { style: "thin", color: { rgb: rgb(lineBelow) } } } }),
});

/** "#0B3B5C" */
export const rgb = (color: string): string => color.slice(1).toUpperCase();

import type { FontLook, LineLook, Paint } from '../../xlsx/read/charts-model';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { ChartPart } from './chart-target';
import { put } from './chart-target';
import { booleanOf, colorOf, numberOf, textOf } from './range-style';

function paintOf(color: unknown): Paint {
  return colorOf(color) as Paint;
}

/** Excel.ChartFill: one plain colour or none. */
export const chartFillObject = defineType<ChartPart<Paint>>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (fill, args) => {
      fill.set(paintOf(args.text(0)));
    },
    Clear: (fill) => {
      fill.set('none');
    },
  },
});

/** Excel's words for how a line is drawn; the others are not here. */
const LINE_STYLES: Readonly<Record<string, LineLook['dash']>> = {
  Automatic: null,
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
};

/** A line or a border; what Excel would choose itself cannot be read. */
const lineType = (name: string) =>
  defineType<ChartPart<LineLook>>({
    name,
    scalars: {
      Color: {
        get: (line) => colourIn(line.get().color, name),
        set: (line, color) => {
          put(line, 'color', paintOf(color));
        },
        onlyByName: true,
      },
      LineStyle: {
        get: (line) => styleOf(line.get()),
        set: (line, style) => {
          setStyle(line, textOf(style));
        },
      },
      Weight: {
        get: (line) => line.get().weight ?? unknown(`${name}.Weight`),
        set: (line, weight) => {
          if (numberOf(weight) <= 0) throw new HostError('InvalidArgument');
          put(line, 'weight', numberOf(weight));
        },
        onlyByName: true,
      },
    },
    methods: {
      Clear: (line) => {
        put(line, 'color', 'none');
      },
    },
  });

export const chartLineObject = lineType('ChartLineFormat');
export const chartBorderObject = lineType('ChartBorder');

function styleOf({ color, dash }: LineLook): string {
  if (color === 'none') return 'None';
  const found = Object.entries(LINE_STYLES).find(([, one]) => one === dash);
  return found?.[0] ?? 'Automatic';
}

function setStyle(line: ChartPart<LineLook>, style: string): void {
  const look = line.get();
  if (style === 'None') {
    line.set({ ...look, color: 'none' });
    return;
  }
  const dash = LINE_STYLES[style];
  if (dash === undefined) throw notImplemented(`line style ${style}`);
  line.set({ ...look, dash, color: look.color === 'none' ? 'auto' : look.color });
}

/** Excel.ChartFont. What a part of the chart does not say is the chart's own. */
export const chartFontObject = defineType<ChartPart<FontLook>>({
  name: 'ChartFont',
  scalars: {
    Name: {
      get: (font) => inherited(font, 'name') ?? unknown('ChartFont.Name'),
      set: (font, name) => {
        put(font, 'name', textOf(name));
      },
      onlyByName: true,
    },
    Size: {
      get: (font) => inherited(font, 'size') ?? unknown('ChartFont.Size'),
      set: (font, size) => {
        if (numberOf(size) < 1 || numberOf(size) > 409) throw new HostError('InvalidArgument');
        put(font, 'size', numberOf(size));
      },
      onlyByName: true,
    },
    Bold: {
      get: (font) => inherited(font, 'bold') ?? false,
      set: (font, bold) => {
        put(font, 'bold', booleanOf(bold));
      },
    },
    Italic: {
      get: (font) => inherited(font, 'italic') ?? false,
      set: (font, italic) => {
        put(font, 'italic', booleanOf(italic));
      },
    },
    Color: {
      get: (font) => {
        const own = font.get().color;
        return colourIn(own === 'auto' ? font.owner.get().font.color : own, 'ChartFont');
      },
      set: (font, color) => {
        put(font, 'color', paintOf(color));
      },
      onlyByName: true,
    },
  },
});

function inherited<K extends keyof FontLook>(font: ChartPart<FontLook>, key: K): FontLook[K] {
  return font.get()[key] ?? font.owner.get().font[key];
}

function colourIn(paint: Paint, name: string): string {
  if (paint === 'auto') return unknown(`${name}.Color`);
  return paint === 'none' ? '' : paint.toUpperCase();
}

/** What Excel chooses itself is not known here, and is not guessed. */
function unknown(member: string): never {
  throw notImplemented(`${member} (automatic)`);
}

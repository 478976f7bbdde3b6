import type { DrawingNamespaces } from '../package/drawing-namespaces';
import type { ChartCorner, ChartPlace } from '../read/charts-model';
import { escapeAttribute } from '../xml/xml-text';
import { EMU } from './charts-looks';

export interface Frame {
  readonly name: string;
  /** Of the shape, unique in its drawing. */
  readonly id: number;
  /** Of the relationship that leads from the drawing to the chart. */
  readonly relation: string;
  readonly place: ChartPlace;
}

/**
 * A chart's place in a drawing. It says itself what its prefixes mean, since a drawing may use others.
 */
export function anchorXml(frame: Frame, names: DrawingNamespaces): string {
  const { place } = frame;
  const element =
    'to' in place ? 'twoCellAnchor' : 'from' in place ? 'oneCellAnchor' : 'absoluteAnchor';
  return [
    `<xdr:${element} xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}">`,
    placeXml(place),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${frame.id}" name="${escapeAttribute(frame.name)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${names.chart}">`,
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${frame.relation}"/>`,
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:${element}>`,
  ].join('');
}

/** The first elements of an anchor: where it stands. */
function placeXml(place: ChartPlace): string {
  if ('to' in place) return cornerXml('from', place.from) + cornerXml('to', place.to);
  const size = `<xdr:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/>`;
  if ('from' in place) return cornerXml('from', place.from) + size;
  return `<xdr:pos x="${emu(place.left)}" y="${emu(place.top)}"/>${size}`;
}

function cornerXml(name: string, { row, column, down, across }: ChartCorner): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(across)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`;
}

function emu(points: number): number {
  return Math.round(points * EMU);
}

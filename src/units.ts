declare const unit: unique symbol;
type In<Unit extends string> = number & { readonly [unit]: Unit };

/** Millimetres: paper. */
export type Mm = In<'mm'>;
/** Points, 1/72 inch: PDF and type. */
export type Pt = In<'pt'>;
/** CSS pixels, 1/96 inch: HTML. */
export type Px = In<'px'>;

export const mm = (value: number) => value as Mm;
export const pt = (value: number) => value as Pt;
export const px = (value: number) => value as Px;

export const mmFromPx = (length: Px) => mm((length * 25.4) / 96);
export const pxFromMm = (length: Mm) => px((length * 96) / 25.4);
export const ptFromMm = (length: Mm) => pt((length * 72) / 25.4);
export const ptFromPx = (length: Px) => pt((length * 72) / 96);

/** Adds lengths of one unit; millimetres and points together do not compile. */
export const sum = <Length extends Mm | Pt | Px>(first: Length, ...rest: NoInfer<Length>[]) =>
  rest.reduce<number>((total, length) => total + length, first) as Length;

/** A rectangle on the slide, px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

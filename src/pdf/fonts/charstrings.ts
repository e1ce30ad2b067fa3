/** The subroutines that a charstring may call. */
export interface Subroutines {
  own: readonly Uint8Array[];
  shared: readonly Uint8Array[];
}

/** More steps than this no width needs. */
const mostSteps = 2000;
const deepest = 10;

/**
 * Reads the width from a Type 2 charstring (Adobe Technical Note 5177, 3.1): the number that the first operator finds below
 * its own arguments. Gives null if there is none, so that the default holds, and undefined if it cannot be told.
 */
export function type2Width(charstring: Uint8Array, { own, shared }: Subroutines): number | null | undefined {
  const stack: number[] = [];
  let steps = 0;
  return run(charstring, 0);

  function run(code: Uint8Array, depth: number): number | null | undefined {
    for (let at = 0; at < code.length; ) {
      if (++steps > mostSteps || depth > deepest) return undefined;
      const byte = code[at++] ?? 0;
      if (byte >= 32 || byte === 28) {
        at = push(code, at, byte);
        continue;
      }
      const most = argumentsOf.get(byte);
      if (most === 'even') return stack.length % 2 === 1 ? (stack[0] ?? null) : null;
      if (most === 'end') return stack.length === 1 || stack.length === 5 ? (stack[0] ?? null) : null;
      if (most !== undefined) return stack.length > most ? (stack[0] ?? null) : null;
      if (byte === 11) return undefined;
      const called = byte === 10 ? own : shared;
      const subroutine = byte === 10 || byte === 29 ? called[(stack.pop() ?? 0) + biasOf(called.length)] : undefined;
      if (!subroutine) steps = mostSteps; // an operator that no width needs, arithmetic for one: nothing can be told
      const found = subroutine && run(subroutine, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function push(code: Uint8Array, at: number, byte: number): number {
    const [one = 0, two = 0, three = 0, four = 0] = code.subarray(at, at + 4);
    if (byte === 28) stack.push(((one << 24) | (two << 16)) >> 16);
    else if (byte === 255) stack.push(((one << 24) | (two << 16) | (three << 8) | four) / 65536);
    else if (byte >= 251) stack.push(-(byte - 251) * 256 - one - 108);
    else if (byte >= 247) stack.push((byte - 247) * 256 + one + 108);
    else stack.push(byte - 139);
    return at + (byte === 28 ? 2 : byte === 255 ? 4 : byte >= 247 ? 1 : 0);
  }
}

/** How many arguments the operators take that may come first: hints take pairs. */
const argumentsOf = new Map<number, number | 'even' | 'end'>([
  [1, 'even'],
  [3, 'even'],
  [18, 'even'],
  [23, 'even'],
  [19, 'even'],
  [20, 'even'],
  [21, 2],
  [22, 1],
  [4, 1],
  [14, 'end'],
]);

const biasOf = (count: number) => (count < 1240 ? 107 : count < 33900 ? 1131 : 32768);

/** Reads the width from a Type 1 charstring (Adobe Type 1 Font Format, 6.4): `hsbw` or `sbw` is its first command. */
export function type1Width(charstring: Uint8Array, subroutines: readonly Uint8Array[]): number | undefined {
  const stack: number[] = [];
  let steps = 0;
  return run(charstring, 0);

  function run(code: Uint8Array, depth: number): number | undefined {
    for (let at = 0; at < code.length; ) {
      if (++steps > mostSteps || depth > deepest) return undefined;
      const byte = code[at++] ?? 0;
      if (byte >= 32) at = push(code, at, byte);
      else if (byte === 13) return stack.at(-1);
      else if (byte === 10) {
        const subroutine = subroutines[stack.pop() ?? -1];
        const found = subroutine && run(subroutine, depth + 1);
        if (found !== undefined) return found;
      } else if (byte === 11) return undefined;
      else if (byte === 12 && code[at] === 7) return stack.at(-2);
      else if (byte === 12 && code[at] === 12) {
        at++;
        const divisor = stack.pop() ?? 1;
        stack.push((stack.pop() ?? 0) / (divisor || 1));
      } else return undefined;
    }
    return undefined;
  }

  function push(code: Uint8Array, at: number, byte: number): number {
    const [one = 0, two = 0, three = 0, four = 0] = code.subarray(at, at + 4);
    if (byte === 255) stack.push((one << 24) | (two << 16) | (three << 8) | four);
    else if (byte >= 251) stack.push(-(byte - 251) * 256 - one - 108);
    else if (byte >= 247) stack.push((byte - 247) * 256 + one + 108);
    else stack.push(byte - 139);
    return at + (byte === 255 ? 4 : byte >= 247 ? 1 : 0);
  }
}

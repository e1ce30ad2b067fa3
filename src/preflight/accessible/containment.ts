import { kidsThatCount } from '../../pdf/structure.ts';
import type { Check } from '../check.ts';
import { titleOf } from '../elements.ts';

/** Looks for elements that stand for a type and stand in none of the types that may hold them. */
export const standsIn = (role: string, ...holders: string[]): Check['look'] =>
  function* ({ elements }) {
    for (const element of elements.as(role)) {
      const { within } = element;
      if (within?.role !== undefined && holders.includes(within.role)) continue;
      const where = within ? `in ${titleOf(within)}` : 'at the top of the structure tree';
      yield elements.found(element, `${titleOf(element)} stands ${where}`);
    }
  };

/** Looks for kids that an element of a type may not hold. One that stands for no standard type is judged by rule 7.1-5. */
export const holdsOnly = (role: string, ...kids: string[]): Check['look'] =>
  function* ({ elements }) {
    for (const element of elements.as(role))
      for (const kid of kidsThatCount(element))
        if (kid.role !== undefined && !kids.includes(kid.role))
          yield elements.found(kid, `${titleOf(element)} holds ${titleOf(kid)}`);
  };

/** Looks for elements of a type that hold more than one kid of a type. */
export const holdsAtMostOne = (role: string, kid: string): Check['look'] =>
  function* ({ elements }) {
    for (const element of elements.as(role)) {
      const { length } = kidsThatCount(element).filter((one) => one.role === kid);
      if (length > 1) yield elements.found(element, `${titleOf(element)} holds ${length} elements ${kid}`);
    }
  };

/** Looks for elements of a type that hold a kid of one type but none of the type that must stand beside it. */
export const holdsBoth = (role: string, kid: string, beside: string): Check['look'] =>
  function* ({ elements }) {
    for (const element of elements.as(role)) {
      const roles = kidsThatCount(element).map((one) => one.role);
      if (roles.includes(kid) && !roles.includes(beside))
        yield elements.found(element, `${titleOf(element)} holds ${kid}, but no ${beside}`);
    }
  };

/** Looks for captions that stand neither first nor, where that is allowed too, last among the kids. */
export const captionStands = (role: string, ...where: ('first' | 'last')[]): Check['look'] =>
  function* ({ elements }) {
    for (const element of elements.as(role)) {
      const kids = kidsThatCount(element);
      const last = where.includes('last') ? kids.length - 1 : 0;
      for (const [at, kid] of kids.entries())
        if (kid.role === 'Caption' && at !== 0 && at !== last)
          yield elements.found(kid, `In ${titleOf(element)} the caption is child ${at + 1} of ${kids.length}`);
    }
  };

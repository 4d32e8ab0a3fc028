/**
 * How large the true rate may still be when none of n responded as expected: the one-sided 95% upper bound
 * 1 - 0.05^(1/n), as a share. `null` when n is 0. For n of n, 1 minus it is the lower bound. J. A. Hanley and
 * A. Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 249 (1983), 1743-1745, from whom the
 * "rule of three" (3/n) has its name. Reference values: domain.md 8.7.
 */
export function zeroBound(n: number): number | null {
  return n === 0 ? null : -Math.expm1(Math.log(0.05) / n)
}

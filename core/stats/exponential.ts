/** ln 2 in two parts: the first has trailing zero bits, so that a whole multiple of it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;
/** 1/13!, 1/12!, … 1/1!, 1/0!: Taylor's series, far enough for |x| ≤ ln 2 ÷ 2. */
const COEFFICIENTS = inverseFactorials(13);

const bits = new DataView(new ArrayBuffer(8));

function inverseFactorials(last: number): readonly number[] {
  const found = [1];
  let factorial = 1;
  for (let n = 1; n <= last; n++) {
    factorial *= n;
    found.unshift(1 / factorial);
  }
  return found;
}

/** 2 to a whole power between −1022 and 1023, exactly. */
function powerOfTwo(power: number): number {
  bits.setUint32(0, (power + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/**
 * e to the power x, with the same last digit in every JavaScript engine: the language leaves `Math.exp` to
 * the engine, this uses additions and multiplications alone. It is within 2 units in the last place of the true value.
 *
 * @param x any number; blank (NaN) gives NaN
 * @returns above 0; 0 below −745.13, Infinity above 709.78
 */
export function exponential(x: number): number {
  if (x !== x) return NaN;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  const power = Math.round(x * LOG2_E);
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum * rest + coefficient;
  const half = power >> 1;
  return sum * powerOfTwo(half) * powerOfTwo(power - half);
}

/**
 * The natural logarithm, with the same last digit in every JavaScript engine (see `exponential`).
 * x is written m·2^e with m between √½ and √2; then ln m = 2·artanh((m − 1) ÷ (m + 1)) by its series.
 *
 * @param x above 0; blank (NaN) and anything below 0 give NaN
 * @returns −Infinity for 0
 */
export function naturalLogarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const subnormal = x < 2 ** -1022;
  bits.setFloat64(0, subnormal ? x * 2 ** 54 : x);
  const high = bits.getUint32(0);
  let power = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
  bits.setUint32(0, (high & 0xfffff) | (1023 << 20));
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    power++;
  }
  const part = (mantissa - 1) / (mantissa + 1);
  const square = part * part;
  let sum = 0;
  for (let odd = 23; odd >= 3; odd -= 2) sum = (sum + 1 / odd) * square;
  return power * LN2_HIGH + (power * LN2_LOW + 2 * part * sum + 2 * part);
}

/** A number as a sentence shows it: 12,400 or 1,234.56 or 0.0031. For reading only; currency and unit stand elsewhere. */
export function amountText(x: number): string {
  const size = Math.abs(x);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return x.toExponential(3);
  const places = size >= 1000 || Number.isInteger(x) ? 0 : size >= 1 ? 2 : 4;
  const [whole = "0", fraction] = size.toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = x < 0 && Number(size.toFixed(places)) !== 0 ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

const BYTE_ORDER_MARK = '\ufeff';

/** In quotes wherever a reader could take the value for more than one, or trim it. The value itself is never changed. */
const field = (value: string): string =>
  /[",\r\n\t;]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** RFC 4180 with the byte order mark that Excel needs to read UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/* What reads xlsx files: loaded when one is first picked, since it weighs more than a screen. */
export { readXlsxSheets, readXlsxTable } from '#files';

/** A predefined CMap (ISO 32000-1, table 118), and the newest supplement of its character collection that it covers. */
export interface PredefinedCMap {
  ordering: 'Identity' | 'GB1' | 'CNS1' | 'Japan1' | 'Korea1';
  supplement: number;
  /** How its codes are written: two bytes each, in UTF-16, or one or two as the first byte says. */
  codes: 'double' | 'utf16' | 'mixed';
}

const rows = `
  Identity 0 double Identity
  GB1 0 mixed GB-EUC GBpc-EUC
  GB1 2 mixed GBK-EUC GBKp-EUC
  GB1 5 mixed GBK2K
  GB1 4 double UniGB-UCS2
  GB1 5 utf16 UniGB-UTF16
  CNS1 0 mixed B5pc ETen-B5 ETenms-B5 CNS-EUC
  CNS1 6 mixed HKscs-B5
  CNS1 3 double UniCNS-UCS2
  CNS1 7 utf16 UniCNS-UTF16
  Japan1 1 mixed 83pv-RKSJ 90pv-RKSJ Add-RKSJ EUC
  Japan1 2 mixed 90ms-RKSJ 90msp-RKSJ Ext-RKSJ
  Japan1 1 double .
  Japan1 4 double UniJIS-UCS2 UniJIS-UCS2-HW
  Japan1 7 utf16 UniJIS-UTF16
  Korea1 0 mixed KSC-EUC KSCpc-EUC
  Korea1 1 mixed KSCms-UHC KSCms-UHC-HW
  Korea1 1 double UniKS-UCS2
  Korea1 2 utf16 UniKS-UTF16`;

/** Those that exist for horizontal writing alone. */
const onlyHorizontal = new Set(['83pv-RKSJ', '90pv-RKSJ', 'KSCpc-EUC']);

/** The predefined CMaps by name. */
export const predefinedCMaps: ReadonlyMap<string, PredefinedCMap> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [ordering, supplement, codes, ...stems] = row.trim().split(' ');
      const cmap = { ordering, supplement: Number(supplement), codes } as PredefinedCMap;
      return stems.flatMap((stem) => namesOf(stem).map((name) => [name, cmap] as const));
    }),
);

function namesOf(stem: string): string[] {
  if (stem === '.') return ['H', 'V'];
  return onlyHorizontal.has(stem) ? [`${stem}-H`] : [`${stem}-H`, `${stem}-V`];
}

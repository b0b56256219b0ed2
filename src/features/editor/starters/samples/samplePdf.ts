const lines = [
  'Minutes of the parish council',
  '12 March 1887',
  '',
  'Present: the Rector, Mr Lowe, Mrs Harding, Mr Pike.',
  'Resolved to mend the bridge before the hay is brought in.',
  'Mr Pike lends two carts; the stones come from Brand Hill.',
  'The bell has a crack. Nobody is to ring it at weddings.',
]

/** One page of minutes as a PDF in an address. */
export function samplePdf(): string {
  const text = lines.map((line, index) => (index === 0 ? `(${line}) Tj /F1 15 Tf` : `0 -34 Td (${line}) Tj`))
  const content = `BT /F1 22 Tf 60 720 Td ${text.join('\n')} ET`
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
  ]
  let file = '%PDF-1.4\n'
  const places = parts.map((part, index) => {
    const place = file.length
    file += `${index + 1} 0 obj${part}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = parts.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return `data:application/pdf;base64,${btoa(`${file}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`)}`
}

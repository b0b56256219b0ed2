import { endpoint } from '#pybossa/endpoint.ts'
import { Download } from '#pybossa/schemas/form.ts'

/** An uploaded file (CONTRACT.md V15): `notFound` where it was not kept. */
export const getUpload = endpoint({
  method: 'GET',
  path: '/uploads/:container/:file_name',
  answers: 'file',
  reply: Download,
})

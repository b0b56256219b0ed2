import { queryOptions } from '@tanstack/react-query'
import { getWebhooksPage } from '#pybossa/endpoints/ownership.ts'
import { askPage } from '#pybossa/pages/askPage.ts'
import { readWebhooks } from '#pybossa/pages/readWebhooks.ts'
import type { Webhook } from '#pybossa/schemas/webhook.ts'

/** The calls of a project's webhook, the newest first; null where the server's page is one we cannot read. */
export const webhooksQuery = (short_name: string) =>
  queryOptions<Webhook[] | null>({
    queryKey: [getWebhooksPage.path, { params: { short_name } }],
    queryFn: async (context) => readWebhooks(await askPage(getWebhooksPage, { short_name }, context)) ?? null,
  })

/** A call that went through: PYBOSSA counts no other status as good. */
export const wentWell = ({ response_status_code }: Webhook) => response_status_code === 200

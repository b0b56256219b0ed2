import { Trans, useLingui } from '@lingui/react/macro'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { Attention } from './Attention.tsx'
import { DeskTools } from './DeskTools.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { ThisWeek } from './ThisWeek.tsx'

/** `/admin/`: what needs attention first, then the week, then the ways to everything (CONTRACT.md V88). */
export default function DeskPage() {
  const { t } = useLingui()
  return (
    <AdminFrame
      title={t`Administration`}
      lead={<Trans>What needs you first, and the ways to everything.</Trans>}
    >
      <Attention />
      <ThisWeek />
      <DeskTools />
      <Elsewhere />
    </AdminFrame>
  )
}

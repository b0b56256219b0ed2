import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong with the page as it stands: rule and elements, one line per rule.
 * @param about.contrast `only` where nothing but colours changed since the page was asked about; `no` where everything but them did
 */
export async function violationsOf(page: Page, about: { contrast?: 'only' | 'no' } = {}): Promise<string[]> {
  // The owner's own markup inside the box is theirs; that the frame has a name is ours.
  // Frames are left out anyway; asking about them takes a page of its own each time.
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode()
  if (about.contrast === 'only') axe.withRules(['color-contrast'])
  if (about.contrast === 'no') axe.disableRules(['color-contrast'])
  const { violations } = await axe.analyze()
  const nameless = await page.locator('iframe:not([title])').count()
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`,
    ),
    ...(nameless > 0 ? [`frame-title: ${nameless} frames without a name`] : []),
  ]
}

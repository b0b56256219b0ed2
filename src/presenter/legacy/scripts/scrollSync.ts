import { plugIn } from './jquery.ts'

interface Options {
  /** Which of the elements leads; its first match does. */
  targetSelector?: string
  axis?: 'x' | 'y' | 'xy'
}

// The old page's plug-in of this name: all elements scroll along with one of them.
plugIn(
  'scrollsync',
  () =>
    function ({ targetSelector = ':first', axis = 'xy' }: Options = {}) {
      const leader = this.filter(targetSelector).first()
      const followers = this.not(leader)
      leader.on('scroll', () => {
        if (axis.includes('x')) followers.scrollLeft(leader.scrollLeft())
        if (axis.includes('y')) followers.scrollTop(leader.scrollTop())
      })
      return this
    },
)

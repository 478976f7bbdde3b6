import { makeStaticStyles } from '@fluentui/react-components';

/** Who asks the system for less motion gets none: everything is where it belongs at once. */
export const useReducedMotion = makeStaticStyles({
  '@media (prefers-reduced-motion: reduce)': {
    '*, ::before, ::after': {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.01ms !important',
      scrollBehavior: 'auto !important',
    },
  },
});

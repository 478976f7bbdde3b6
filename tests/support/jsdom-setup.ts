import '@testing-library/jest-dom';

/** jsdom has no layout; Fluent only asks to be told of size changes that never come here. */
class ResizeObserverStub {
  observe(): void {
    // Nothing to observe without layout.
  }
  unobserve(): void {
    // Nothing to observe without layout.
  }
  disconnect(): void {
    // Nothing to observe without layout.
  }
}

Object.assign(globalThis, { ResizeObserver: ResizeObserverStub });

//! Real computers: what they answer and how they are changed.

package dev.switchback.engine.person;

/// How the people stand whom the person would leave.
///
/// @param inCrisis    reports are in the middle of a layoff, an incident or reviews
/// @param cover       somebody covers for the person while it lasts
/// @param successor   who could take over
/// @param trialAgreed the reports concerned agreed to a trial
public record TeamState(Stated inCrisis, Stated cover, Successor successor, Stated trialAgreed) {}

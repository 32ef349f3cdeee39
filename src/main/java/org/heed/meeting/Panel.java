package org.heed.meeting;

/** A scrutiny panel; {@code id} is its group's name, {@code code} begins the references of its recommendations. */
public record Panel(String id, String code, String name) {}
